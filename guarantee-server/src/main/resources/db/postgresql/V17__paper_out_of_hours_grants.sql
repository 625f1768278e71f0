grant select, insert on paper_opening, paper_return to ${application};
