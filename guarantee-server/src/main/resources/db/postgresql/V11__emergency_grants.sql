grant select, insert on emergency_window, emergency_summary_opened, sealed_item_opening to ${application};
