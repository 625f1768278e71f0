-- Whoever knows a claim, a limit or an investigation asks for the duties about it, however many others there are.
create index duty_by_about on duty (about);
