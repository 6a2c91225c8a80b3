package fr.livrestaka.rest.security;

import fr.livrestaka.application.shared.Caller;
import io.micronaut.security.authentication.Authentication;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;

/** The caller in the form that the security filter knows; lives as long as the request. */
final class CallerAuthentication implements Authentication {
  private static final long serialVersionUID = 1L;

  private final transient Caller caller;

  CallerAuthentication(Caller caller) {
    this.caller = caller;
  }

  Caller caller() {
    return caller;
  }

  @Override
  public String getName() {
    return caller.id().value();
  }

  @Override
  public List<String> getRoles() {
    return List.of(caller.role().name());
  }

  @Override
  public Map<String, Object> getAttributes() {
    return Map.of();
  }

  private void writeObject(ObjectOutputStream stream) throws NotSerializableException {
    throw new NotSerializableException(getClass().getName());
  }
}
