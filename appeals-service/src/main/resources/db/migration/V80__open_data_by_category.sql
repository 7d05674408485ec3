-- Open data by subject (docs/adr/0029): one line for each subject of a whole district. Editions made before have none and get
-- none, for they never change.
alter table open_data_cell
  add column category text not null default 'ALL', -- ALL: every subject; NONE: none was chosen
  drop constraint open_data_cell_pkey,
  add primary key (quarter, district_soato, mahalla_code, kind, category);
alter table open_data_cell alter column category drop default;
