@C4 @KEEP @recordkeeping @confirmed
Feature: We keep full, accurate, private and safe records of the help we give you
  We keep proper records in any form, on paper or on screen, and we look after them. What was written can
  always be traced, and nothing is changed in secret.

  @KEEP-01 @must @basis-G
  Rule: Every entry says who wrote it, in what job and for whom, and when
    The author is one real person, not a shared login. The entry gives their role and organisation, the time
    of the event, the time of writing, the source and the format. An entry that lacks any of these cannot be
    saved.

  @KEEP-02 @should @basis-P @timing
  Rule: The system sets the time of writing, and no entry can describe an event in the future
    Staff cannot set or change the time of writing. An event dated in the future is turned away. An entry
    made more than five working days after the event is saved, and is marked as late.

  @KEEP-03 @must @core @basis-N @negative
  Rule: Nobody can overwrite or wipe out what was written: a correction makes a new version
    No way into the system lets anyone delete an entry. Those with the right to see it can read back exactly
    how the record stood at any past moment.

  @KEEP-04 @should @basis-P @child
  Rule: Each child has a record of their own, even when a note is about brothers and sisters
    Saving a note for two children at once makes two entries, one in each record. A family view never mixes
    a restricted part of one child's record into another's.

  @KEEP-05 @should @basis-P
  Rule: We look for double records of one person, and we can join them, or part them again, without loss
    The system reports records that may be doubles. They have the same NHS number, or the same name, birth
    date and postcode. A manager must agree to join them, and both histories are kept. Parting them again
    brings both back whole, with their lists of looks.

  @KEEP-06 @should @basis-P @negative
  Rule: An entry put in the wrong record is moved, and leaves behind a marker without content
    The marker says that an entry was made there in error, on what date and by whom. We tell everyone who
    read the entry in the meantime. If it left the council, we look into it as a possible data breach.

  @KEEP-07 @must @basis-G
  Rule: What we store and send electronically is encrypted, and a document opens only through the access checks
    Nobody can reach a document by guessing where it is kept. Every export carries a mark with the name of
    the user and the time.

  @KEEP-08 @must @basis-G @paper
  Rule: Every paper volume has a label that says what it is, where it belongs and how private it is
    Its title is a reference, never a diagnosis. The label gives the dates covered, the place, the
    protective marking, and which volume it is of how many. Two open volumes may not cover the same dates:
    the second is turned away.

  @KEEP-09 @should @basis-P
  Rule: If you have both a paper and an electronic record, each one shows that the other exists
    Each also shows which of the two is the main one. The system reports where they do not match.
