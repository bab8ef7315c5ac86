package slacksim.http;

import java.util.Map;

/**
 * An HTTP request as it came in.
 *
 * @param method such as {@code POST}
 * @param path the path, without the query
 * @param query the decoded query
 * @param contentType its media type in lower case, without parameters, possibly empty
 * @param authorization the header of this name, possibly empty
 * @param body the body as text
 */
public record Call(String method, String path, Map<String, String> query, String contentType, String authorization,
		String body) {

	public boolean isJson() {
		return "application/json".equals(this.contentType);
	}

}
