-- What a person was told stands here as they read it: a whole letter, not only the words that somebody added to it.
alter table duty_turn alter column said set data type varchar(20000);
