-- what an edition was made with; unknown for those published before it was recorded
alter table edition add column made_with varchar(2000);
