trouble-title = Fagspejl cannot open your reflections
trouble-untouched = Fagspejl has not changed anything. What was in the data folder is still there.
trouble-folder = The data folder is { $folder }
trouble-try-again = Try again
trouble-still = They could not be opened this time either.
trouble-example-title = In the meantime
trouble-example-about = You can see what Fagspejl looks like with example data. It is never mixed with your own.
trouble-example = Look at example data
