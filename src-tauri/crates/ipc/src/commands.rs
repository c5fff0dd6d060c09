//! The one list of commands.

/// Hands the list of commands to the macro `$then`. Handler, permissions and TypeScript are all
/// made from it. A command has a name, at most one request, and what it answers with.
#[macro_export]
macro_rules! commands {
    ($then:ident) => {
        $then! {
            overview() -> domain::Overview;
            look_at_example() -> domain::Overview;
            leave_example() -> domain::Overview;
            reflections() -> Vec<domain::ReflectionLine>;
            begin_reflection(request: ipc::BeginReflection) -> domain::Begun;
            reflection(request: ipc::ReflectionOf) -> domain::Reflection;
            give_answer(request: ipc::GiveAnswer) -> domain::AnswerSaved;
            clear_answer(request: ipc::ItemOf) -> domain::AnswerSaved;
            remember_place(request: ipc::ItemOf) -> domain::Saved;
            finish_reflection(request: ipc::ReflectionOf) -> domain::Saved;
            delete_draft(request: ipc::ReflectionOf) -> domain::Saved;
            undo() -> domain::Saved;
            profile(request: ipc::ReflectionOf) -> domain::ProfileView;
            profile_pictures(request: ipc::ProfilePicturesOf) -> picture::ProfilePictures;
            method() -> domain::Method;
            settings() -> domain::SettingsState;
            change_settings(request: domain::Settings) -> domain::SettingsState;
        }
    };
}

macro_rules! names {
    ($($name:ident($($request:ident: $in:ty)?) -> $out:ty;)*) => {
        /// The names of all commands, in the order of the list.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

commands!(names);
