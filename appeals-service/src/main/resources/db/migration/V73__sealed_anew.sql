-- After a change of keys what is sealed is sealed anew, in the order of ids. Of the access log few rows have words in them.
create index personal_data_access_with_reason on personal_data_access (id) where reason is not null;
create index appeal_export_piece_by_id on appeal_export_piece (id);
