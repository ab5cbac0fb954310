-- Keycloak takes a first and a last name of 255 characters each, and as many for the name to sign in with. Wherever a name is
-- copied to stand as it was then, it needs the same room.
alter table person alter column username set data type varchar(300);
alter table person alter column name set data type varchar(600);
alter table decision alter column person_name set data type varchar(600);
alter table job alter column requested_by_name set data type varchar(600);
alter table edition alter column published_by_name set data type varchar(600);
alter table edition alter column retracted_by_name set data type varchar(600);
alter table event alter column actor_name set data type varchar(600);
alter table intake_report alter column read_by set data type varchar(600);
alter table waiver alter column person_name set data type varchar(600);
