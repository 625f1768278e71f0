package org.carerecordguarantee.model.people;

import java.util.Objects;
import java.util.UUID;

/**
 * The opaque name of a person a record is about. It is never an NHS number and says nothing about the person, so it may
 * stand in an address.
 *
 * @param value given by the application when the person was first made known; never used again for another person
 */
public record PersonId(UUID value) {
    public PersonId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
