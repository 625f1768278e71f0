-- What accounts rest on, and who works where and with whom, is written once; a change is a new row.
grant select, insert on account_standing, organisation_contract, team_place to ${application};
grant select, insert on team_relationship, team_relationship_end, relationship_rests_on to ${application};
grant select, insert on paper_store, paper_store_line, paper_store_check, found_file to ${application};
