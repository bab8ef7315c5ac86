package org.switchboard.slack;

import java.io.IOException;
import java.util.Objects;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.impl.MethodsClientImpl;
import okhttp3.FormBody;
import okhttp3.Response;

/** Slack's methods with one token. Parses answers with {@link SlackJson#GSON}. */
class SlackMethods extends MethodsClientImpl {

	SlackMethods(Slack slack, String token) {
		super(slack.getHttpClient(), token);
		setEndpointUrlPrefix(slack.getHttpClient().getConfig().getMethodsEndpointUrlPrefix());
	}

	@Override
	protected <T extends SlackApiTextResponse> T postFormWithTokenAndParseResponse(FormBody.Builder form,
			String endpoint, String token, Class<T> type) throws IOException, SlackApiException {
		try (Response response = runPostFormWithToken(form, endpoint, token)) {
			String body = Objects.requireNonNull(response.body()).string();
			if (!response.isSuccessful()) {
				throw new SlackApiException(response, body);
			}
			return SlackJson.GSON.fromJson(body, type);
		}
	}

}
