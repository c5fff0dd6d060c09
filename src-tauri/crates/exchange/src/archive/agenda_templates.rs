//! The person's own templates for agendas, in a file.

use std::collections::BTreeMap;

use domain::{AgendaTemplate, AgendaTemplateId, TemplateError, TemplatePoint};
use serde::{Deserialize, Serialize};

use crate::import_error::{ImportError, unreadable};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrittenTemplate {
    pub(crate) id: AgendaTemplateId,
    pub(crate) name: String,
    pub(crate) points: Vec<TemplatePoint>,
}

impl From<&AgendaTemplate> for WrittenTemplate {
    fn from(template: &AgendaTemplate) -> Self {
        Self {
            id: template.id,
            name: template.name.clone(),
            points: template.points.clone(),
        }
    }
}

/// All of them, in the order of their ids.
pub(crate) fn agenda_templates(
    written: Vec<WrittenTemplate>,
) -> Result<Vec<AgendaTemplate>, ImportError> {
    let mut templates = BTreeMap::new();
    for (index, written) in written.into_iter().enumerate() {
        let at = |field: &str| unreadable(format!("agendaTemplates[{index}].{field}"));
        let template = AgendaTemplate {
            id: written.id,
            name: written.name,
            points: written.points,
        };
        let kept = template.clone().checked().map_err(|error| match error {
            TemplateError::NameBlank | TemplateError::NameTooLong | TemplateError::NameTaken => {
                at("name")
            }
            TemplateError::Points => at("points"),
        })?;
        if kept.name != template.name {
            return Err(at("name"));
        }
        if kept != template {
            return Err(at("points"));
        }
        if templates.insert(kept.id, kept).is_some() {
            return Err(at("id"));
        }
    }
    Ok(templates.into_values().collect())
}
