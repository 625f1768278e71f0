-- A duty, what became of it and what was decided are written once; the queue is what is open now.
grant select, insert on duty, duty_turn, alert, alert_decision to ${application};
grant update (state) on alert to ${application};
grant select, insert, update, delete on duty_open to ${application};
