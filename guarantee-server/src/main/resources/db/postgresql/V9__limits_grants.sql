-- What people decided about who sees their record, and who got past it, is written once.
grant select, insert on access_limit, access_limit_turn, allowed_look, limit_pass_through to ${application};
grant select, insert on restricted_record, restriction_review, restriction_grant, restriction_grant_end to ${application};
grant select, insert on paper_seal, paper_seal_opening to ${application};
