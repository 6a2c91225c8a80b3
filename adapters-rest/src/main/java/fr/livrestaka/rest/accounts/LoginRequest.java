package fr.livrestaka.rest.accounts;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /api/auth/login}; neither field is trimmed. */
@Serdeable
record LoginRequest(@Nullable String email, @Nullable String password) {
  @Override
  public String toString() {
    return "LoginRequest";
  }
}
