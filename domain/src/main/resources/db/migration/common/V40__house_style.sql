alter table publication add column style text;
update publication set style =
    '{"design":"COLUMN","colour":"#0b3c5d","accent":"#8a6414","textFace":"SOURCE_SERIF","headingFace":"INTER","margins":{"top":23,"right":25,"bottom":24,"left":25},"numbering":"ROMAN","opening":"RUNNING_ON","logo":null}';
alter table publication alter column style set not null;
