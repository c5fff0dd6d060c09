earlier-title = Tidligere refleksioner
earlier-lead = Her ligger alle dine refleksioner, den nyeste øverst. En afsluttet refleksion bliver stående, som du gav den.
earlier-list = Alle refleksioner

earlier-finished = Afsluttet { $day }
earlier-draft = Kladde, begyndt { $day } kl. { $clock }
earlier-draft-looks-back = Kladde, der ser tilbage på { $at }, begyndt { $day } kl. { $clock }
earlier-instrument = { $title }, version { $version }
earlier-answered = { $answered } af { $items } punkter besvaret

earlier-delete = Slet kladden
earlier-delete-label = Slet kladden, begyndt { $day } kl. { $clock }
earlier-deleted = Kladden, begyndt { $day }, er slettet.

earlier-empty-title = Her er ikke noget endnu
earlier-empty = Når du har begyndt en refleksion, ligger den her. Du kan åbne den igen, gå videre fra det sted, du kom til, og læse den, når den er afsluttet.
earlier-begin = Begynd en refleksion
