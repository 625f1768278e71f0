package org.carerecordguarantee.model.decision;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carerecordguarantee.model.people.AccessRole;
import org.carerecordguarantee.model.people.PersonId;

/**
 * Who asks: always one individual, never a shared sign-in.
 *
 * <p>INVARIANT: a worker has a post, and a person acting for themself has none.
 *
 * @param id a worker's or service's own id; for a person, the id of their record
 * @param name as the person is told it in the list of who looked
 * @param role in which they act; empty where the name they came with is no role
 * @param post where they work; empty for a person acting for themself
 */
public record Actor(UUID id, ActorKind kind, String name, Optional<AccessRole> role, Optional<Post> post) {
    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(post, "post");
        if (kind == ActorKind.WORKER && post.isEmpty()) {
            throw new IllegalArgumentException("a worker has a post");
        }
        if (kind == ActorKind.PERSON && post.isPresent()) {
            throw new IllegalArgumentException("a person acting for themself has no post");
        }
    }

    public static Actor worker(UUID id, String name, Optional<AccessRole> role, Post post) {
        return new Actor(id, ActorKind.WORKER, name, role, Optional.of(post));
    }

    /** The person themself, signed in to see what is theirs. */
    public static Actor person(PersonId id, String name) {
        return new Actor(id.value(), ActorKind.PERSON, name, Optional.of(AccessRole.SERVICE_USER), Optional.empty());
    }

    /** Whether they work for the council that keeps the record. */
    public boolean councilStaff() {
        return post.map(Post::councilStaff).orElse(false);
    }

    /** Whether the record of this person is their own and they act for themself. */
    public boolean isThePerson(PersonId person) {
        return kind == ActorKind.PERSON && id.equals(person.value());
    }
}
