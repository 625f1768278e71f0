-- Evidence and decisions of people: written once, never changed, never taken away.
grant select, insert on investigation, investigation_owner, investigation_look, investigation_explanation,
  investigation_consequence, investigation_signature, investigation_closing to ${application};
grant select, insert on suspension, suspension_end to ${application};
grant select, insert on breach, breach_decision, missing_file, missing_file_search to ${application};
grant select, insert on misuse_referral, misuse_referral_link to ${application};
