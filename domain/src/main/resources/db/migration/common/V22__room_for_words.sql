-- Words that somebody gives have one limit, 4000 characters; these two columns had less room.
alter table revision alter column note set data type varchar(4000);
alter table edition alter column retraction set data type varchar(4000);
