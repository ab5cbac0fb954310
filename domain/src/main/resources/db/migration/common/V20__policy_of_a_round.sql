-- A round is decided by the policy under which it was opened; rounds of before take the one that holds now.
alter table review_round add column policy text;
update review_round set policy = (
    select p.policy from publication p
    join issue i on i.publication_id = p.id
    join section s on s.issue_id = i.id
    where s.id = review_round.section_id
);
alter table review_round alter column policy set not null;
