package fr.livrestaka.rest.shared;

import fr.livrestaka.domain.shared.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A broken rule in the form that the shipped client knows (contract A 0.3). */
final class ZodIssue {
  private ZodIssue() {}

  static Map<String, Object> of(Violation violation, String message) {
    Map<String, Object> issue = new LinkedHashMap<>();
    issue.put("code", code(violation.rule()));
    issue.put("path", List.of(violation.field().split("\\.")));
    issue.put("message", message);
    switch (violation.rule()) {
      case TOO_SHORT, TOO_LONG -> bounds(issue, violation, "string");
      case TOO_SMALL, TOO_BIG -> bounds(issue, violation, "number");
      case REQUIRED -> types(issue, "string", "undefined");
      case WRONG_TYPE ->
          types(issue, violation.bounds().getOrDefault("expected", "string"), "unknown");
      case MALFORMED_EMAIL -> issue.put("validation", "email");
      case NOT_ONE_OF, CUSTOM -> {}
    }
    return issue;
  }

  private static String code(Violation.Rule rule) {
    return switch (rule) {
      case TOO_SHORT, TOO_SMALL -> "too_small";
      case TOO_LONG, TOO_BIG -> "too_big";
      case REQUIRED, WRONG_TYPE -> "invalid_type";
      case MALFORMED_EMAIL -> "invalid_string";
      case NOT_ONE_OF -> "invalid_enum_value";
      case CUSTOM -> "custom";
    };
  }

  private static void bounds(Map<String, Object> issue, Violation violation, String type) {
    issue.putAll(violation.bounds());
    issue.put("type", type);
    issue.put("inclusive", true);
    issue.put("exact", false);
  }

  private static void types(Map<String, Object> issue, Object expected, String received) {
    issue.put("expected", expected);
    issue.put("received", received);
  }
}
