trouble-title = Fagspejl kan ikke åbne dine refleksioner
trouble-untouched = Fagspejl har ikke ændret noget. Det, der lå i datamappen, ligger der stadig.
trouble-folder = Datamappen er { $folder }
trouble-try-again = Prøv igen
trouble-still = Det lykkedes heller ikke denne gang.
trouble-example-title = Imens
trouble-example-about = Du kan se, hvordan Fagspejl ser ud med eksempeldata. De blandes aldrig med dine egne.
trouble-example = Se med eksempeldata
