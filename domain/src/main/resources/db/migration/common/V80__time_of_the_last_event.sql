-- The next event is later than the last, whatever clock a process has: decided under the lock of this row.
alter table event_head add column at timestamp(6) with time zone;
update event_head set at = (select event.at from event where event.sequence = event_head.sequence);
