package fr.livrestaka.rest.shared.upload;

import fr.livrestaka.application.files.Upload;
import java.util.List;
import java.util.Map;

/**
 * What a request has brought.
 *
 * @param fields texts of a form, or the members of a JSON object; for {@code BodyReader.read}
 * @param uploads in the order of the form's parts; none in JSON
 */
public record Form(Map<String, Object> fields, List<Upload> uploads) {}
