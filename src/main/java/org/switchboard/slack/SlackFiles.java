package org.switchboard.slack;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Downloads and uploads the bytes of files. Both throw {@link SlackUnreachable} unless
 * all bytes came across, and {@link SlackRateLimited} when Slack is rate limiting.
 *
 * @see <a href="https://docs.slack.dev/messaging/working-with-files">Working with
 * files</a>
 */
@Component
public class SlackFiles {

	/** The error for a file that the bot isn't allowed to read. */
	public static final String REFUSED = "download_refused";

	// a redirect, such as to a sign-in page, means the bot has no access
	private final OkHttpClient http = new OkHttpClient.Builder().followRedirects(false)
		.retryOnConnectionFailure(false)
		.build();

	private final Workspaces workspaces;

	private final SlackProperties properties;

	SlackFiles(Workspaces workspaces, SlackProperties properties) {
		this.workspaces = workspaces;
		this.properties = properties;
	}

	/**
	 * Downloads a file.
	 * @param address the file's {@code url_private_download}
	 * @param size its size in bytes, according to Slack
	 * @param to receives the bytes, replacing its content
	 * @param limit the longest it may take
	 * @throws SlackRefused with {@link #REFUSED} if the bot has no access
	 */
	public void download(WorkspaceId workspace, String address, long size, FileChannel to, Duration limit) {
		Request request = new Request.Builder().url(trusted(address))
			.header("Authorization", "Bearer " + this.workspaces.botToken(workspace))
			.header("Accept-Encoding", "identity")
			.build();
		try (Response response = execute(request, limit)) {
			if (!response.isSuccessful()) {
				throw new SlackRefused(REFUSED);
			}
			to.truncate(0);
			// one byte more, to make sure that there are no more
			long length = to.transferFrom(Channels.newChannel(body(response).byteStream()), 0, size + 1);
			if (length != size) {
				throw isPage(response) ? new SlackRefused(REFUSED) : new SlackUnreachable(new Truncated());
			}
		}
		catch (IOException ex) {
			throw new SlackUnreachable(ex);
		}
	}

	/**
	 * Uploads a file.
	 * @param address the {@code upload_url} from Slack
	 * @param from holds the bytes
	 * @param limit the longest it may take
	 */
	public void upload(String address, FileChannel from, Duration limit) {
		try {
			Request request = new Request.Builder().url(trusted(address)).post(new FileBody(from)).build();
			try (Response response = execute(request, limit)) {
				if (!response.isSuccessful()) {
					throw new SlackUnreachable(new IOException());
				}
			}
		}
		catch (IOException ex) {
			throw new SlackUnreachable(ex);
		}
	}

	private Response execute(Request request, Duration limit) throws IOException {
		Call call = this.http.newCall(request);
		call.timeout().timeout(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
		Response response = call.execute();
		if (response.code() == 429 || response.code() >= 500) {
			response.close();
			throw (response.code() == 429) ? new SlackRateLimited(WebApi.retryAfter(response))
					: new SlackUnreachable(new IOException());
		}
		return response;
	}

	// only Slack may get the token and people's files
	private HttpUrl trusted(String address) {
		HttpUrl url = HttpUrl.parse(address);
		if (url == null || !this.properties.isSlacks(url)) {
			throw new SlackRefused("untrusted_address");
		}
		return url;
	}

	// an executed call always has one
	private static ResponseBody body(Response response) {
		return Objects.requireNonNull(response.body());
	}

	private static boolean isPage(Response response) {
		return Objects.toString(response.header("Content-Type"), "").startsWith("text/html");
	}

	/** Slack sent a different number of bytes than it announced. */
	private static final class Truncated extends IOException {

	}

}
