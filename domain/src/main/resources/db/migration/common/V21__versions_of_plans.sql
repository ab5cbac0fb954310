-- What a write to an issue or to an assignment must be based on; neither counts as a change of a section's text.
alter table issue add column version integer default 0 not null;
alter table issue alter column version drop default;
alter table section add column assignment_version integer default 0 not null;
alter table section alter column assignment_version drop default;
