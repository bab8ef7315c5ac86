package slacksim.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesInfoResponse;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.model.File;
import com.slack.api.model.event.FileSharedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.faults.Fault;
import slacksim.files.StoredFile;
import slacksim.workspace.Card;

import static org.assertj.core.api.Assertions.assertThat;

class FileTests {

	private static final byte[] PICTURE = { (byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff };

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	@Test
	void areShownInAChannel() throws Exception {
		FilesUploadV2Response uploaded = this.town.client()
			.filesUploadV2((call) -> call.fileData(PICTURE)
				.filename("week.png")
				.title("This week")
				.channel("C01")
				.initialComment("Your digest"));
		Card card = this.town.ana().in("C01").card("Your digest");
		assertThat(card.files()).singleElement().satisfies((file) -> {
			assertThat(file.title()).isEqualTo("This week");
			assertThat(file.content()).isEqualTo(PICTURE);
		});
		var info = this.town.client().filesInfo((call) -> call.file(uploaded.getFile().getId()));
		assertThat(info.getFile().getMimetype()).isEqualTo("image/png");
		assertThat(info.getFile().getSize()).isEqualTo(PICTURE.length);
	}

	@Test
	void areUploadedInAForm() throws Exception {
		var announced = this.town.client().filesGetUploadURLExternal((call) -> call.filename("a.txt").length(5));
		String form = String.join("\r\n", "--b0", "Content-Disposition: form-data; name=\"note\"", "", "of Ana", "--b0",
				"Content-Disposition: form-data; name=\"filename\"; filename=\"a.txt\"", "Content-Type: text/plain", "",
				"ab\r\nc", "--b0--", "");
		HttpRequest upload = HttpRequest.newBuilder(URI.create(announced.getUploadUrl()))
			.header("Content-Type", "multipart/form-data; boundary=b0")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
		assertThat(HttpClient.newHttpClient().send(upload, BodyHandlers.ofString()).body()).isEqualTo("OK - 5");
	}

	@Test
	void existOnlyWhenComplete() throws Exception {
		var announced = this.town.client().filesGetUploadURLExternal((call) -> call.filename("a.txt").length(5));
		var early = this.town.client()
			.filesCompleteUploadExternal(
					(call) -> call.files(List.of(FileDetails.builder().id(announced.getFileId()).build())));
		assertThat(early.getError()).isEqualTo("file_update_failed");
		assertThat(this.town.client().filesInfo((call) -> call.file(announced.getFileId())).getError())
			.isEqualTo("file_not_found");
		assertThat(this.town.client().filesGetUploadURLExternal((call) -> call.filename("a.txt")).getError())
			.isEqualTo("missing_argument");
	}

	@Test
	void haveAltText() throws Exception {
		this.town.client()
			.filesUploadV2((call) -> call.fileData(PICTURE)
				.filename("week.png")
				.altTxt("Requests rose by 4")
				.channel("C01")
				.initialComment("Your digest"));
		Card card = this.town.ana().in("C01").card("Your digest");
		assertThat(card.files()).extracting(StoredFile::altText).containsExactly("Requests rose by 4");
		assertThat(info(card).getFile().getAltTxt()).isEqualTo("Requests rose by 4");
		assertThat(this.town.client()
			.filesGetUploadURLExternal((call) -> call.filename("a.png").length(5).altTxt("x".repeat(1001)))
			.getError()).isEqualTo("alt_txt_too_large");
	}

	@Test
	void areSharedByPeopleToo() {
		this.town.workspace().app().subscribes(List.of("file_shared"));
		this.town.bot().event(FileSharedEvent.class, (payload, context) -> {
			context.client()
				.chatPostMessage((call) -> call.channel("C01").text("Thanks for " + payload.getEvent().getFileId()));
			return context.ack();
		});
		Card shared = this.town.ana().in("C01").shares("roster.csv", "a,b\n");
		assertThat(this.town.ana().in("C01").card("Thanks for").text()).contains(shared.files().get(0).id());
	}

	@Test
	void listTheirShares() throws Exception {
		Card shared = this.town.ana().in("C01").shares("roster.csv", "a,b\n");
		File file = info(shared).getFile();
		assertThat(file.getChannels()).containsExactly("C01");
		assertThat(file.getShares().getPublicChannels().get("C01")).extracting(File.ShareDetail::getTs)
			.containsExactly(shared.ts());
	}

	@Test
	void areReadOnlyWithTheToken() throws Exception {
		Card shared = this.town.ana().in("C01").shares("the roster.csv", "a,b\n");
		URI address = URI.create(info(shared).getFile().getUrlPrivateDownload());
		HttpResponse<String> read = get(address, this.town.workspace().botToken());
		assertThat(read.body()).isEqualTo("a,b\n");
		assertThat(read.headers().firstValue("Content-Length")).contains("4");
		HttpResponse<String> refused = get(address, "xoxb-another");
		assertThat(refused.statusCode()).isEqualTo(302);
		URI page = URI.create(refused.headers().firstValue("Location").orElseThrow());
		assertThat(get(page, "").body()).contains("Sign in");
		this.town.workspace().app().grants(List.of("files:write"));
		assertThat(get(address, this.town.workspace().botToken()).statusCode()).isEqualTo(302);
		assertThat(info(shared).getNeeded()).isEqualTo("files:read");
	}

	@Test
	void canBeOpenedByTheirReaders() throws Exception {
		StoredFile file = this.town.ana().dm().shares("leave.pdf", "a").files().get(0);
		assertThat(this.town.ana().opens(file.id())).isPresent();
		assertThat(this.town.ben().opens(file.id())).isEmpty();
		assertThat(this.town.client().filesInfo((call) -> call.file(file.id())).isOk()).isTrue();
		this.town.workspace().channel("C09", "secret", "U01").asPrivate();
		StoredFile other = this.town.ana().in("C09").shares("plan.pdf", "b").files().get(0);
		assertThat(this.town.ben().opens(other.id())).isEmpty();
		this.town.workspace().channelCalled("secret").with("U02");
		assertThat(this.town.ben().opens(other.id())).isPresent();
		StoredFile everybodys = this.town.ben().in("C02").shares("menu.pdf", "c").files().get(0);
		assertThat(this.town.ana().opens(everybodys.id())).isPresent();
	}

	@Test
	void areHiddenWhereTheBotIsNot() throws Exception {
		Card shared = this.town.ben().in("C02").shares("roster.csv", "a,b\n");
		assertThat(info(shared).getError()).isEqualTo("file_not_found");
		URI address = URI.create(shared.json().at("/files/0/url_private_download").stringValue());
		assertThat(get(address, this.town.workspace().botToken()).statusCode()).isEqualTo(404);
	}

	@Test
	void areGoneOnceDeleted() throws Exception {
		Card shared = this.town.ana().in("C01").shares("roster.csv", "a,b\n");
		URI address = URI.create(info(shared).getFile().getUrlPrivateDownload());
		shared.deletesFiles();
		assertThat(info(shared).getError()).isEqualTo("file_deleted");
		assertThat(get(address, this.town.workspace().botToken()).statusCode()).isEqualTo(404);
		assertThat(shared.now().orElseThrow().json().at("/files/0/mode").stringValue()).isEqualTo("tombstone");
		assertThat(shared.now().orElseThrow().files()).isEmpty();
	}

	@Test
	void areShownOnlyWhereTheBotIs() throws Exception {
		String id = uploaded();
		assertThat(complete(id, "C02", "").getError()).isEqualTo("not_in_channel");
		assertThat(complete(id, "C99", "").getError()).isEqualTo("channel_not_found");
		Card root = this.town.ana().in("C01").says("Here?");
		assertThat(complete(id, "C01", root.ts()).isOk()).isTrue();
		assertThat(root.thread().messages()).singleElement().satisfies((reply) -> assertThat(reply.files()).hasSize(1));
		assertThat(complete(id, "C01", root.ts()).getError()).isEqualTo("file_update_failed");
	}

	@Test
	void appearInTheChannelIfTheirThreadIsGone() throws Exception {
		String id = uploaded();
		assertThat(complete(id, "C01", "1.2").isOk()).isTrue();
		Card shown = this.town.ana().in("C01").messages().get(0);
		assertThat(shown.json().has("thread_ts")).isFalse();
		this.town.client().filesDelete((call) -> call.file(id));
		assertThat(this.town.client().filesInfo((call) -> call.file(id)).getError()).isEqualTo("file_deleted");
		assertThat(shown.now().orElseThrow().files()).isEmpty();
	}

	@Test
	void canBeDeletedByTheirOwners() throws Exception {
		Card shared = this.town.ana().in("C01").shares("roster.csv", "a,b\n");
		String id = shared.files().get(0).id();
		assertThat(this.town.client().filesDelete((call) -> call.file(id)).getError()).isEqualTo("cant_delete_file");
	}

	@Test
	void areShownInSlacksOwnTime() throws Exception {
		String id = uploaded();
		this.town.workspace().holdsFiles(true);
		assertThat(complete(id, "C01", "").isOk()).isTrue();
		File unseen = this.town.client().filesInfo((call) -> call.file(id)).getFile();
		assertThat(unseen.getShares().getPublicChannels()).isNull();
		this.town.workspace().holdsFiles(false);
		File seen = this.town.client().filesInfo((call) -> call.file(id)).getFile();
		assertThat(seen.getShares().getPublicChannels()).containsOnlyKeys("C01");
	}

	@Test
	void canFailInTransit() throws Exception {
		Card shared = this.town.ana().in("C01").shares("roster.csv", "a,b\n");
		URI address = URI.create(info(shared).getFile().getUrlPrivateDownload());
		this.town.workspace().failNext("url_private_download", 1, Fault.http(503));
		assertThat(get(address, this.town.workspace().botToken()).statusCode()).isEqualTo(503);
		this.town.workspace().failNext("upload_url", 1, Fault.http(503));
		var announced = this.town.client().filesGetUploadURLExternal((call) -> call.filename("a.txt").length(5));
		assertThat(post(announced.getUploadUrl(), "abcde").statusCode()).isEqualTo(503);
		assertThat(post(announced.getUploadUrl(), "abcde").body()).isEqualTo("OK - 5");
	}

	private FilesInfoResponse info(Card shared) throws Exception {
		String id = shared.json().at("/files/0/id").stringValue();
		return this.town.client().filesInfo((call) -> call.file(id));
	}

	private String uploaded() throws Exception {
		var announced = this.town.client().filesGetUploadURLExternal((call) -> call.filename("a.txt").length(5));
		assertThat(post(announced.getUploadUrl(), "abcde").statusCode()).isEqualTo(200);
		return announced.getFileId();
	}

	private FilesCompleteUploadExternalResponse complete(String id, String channel, String thread) throws Exception {
		return this.town.client()
			.filesCompleteUploadExternal((call) -> call.files(List.of(FileDetails.builder().id(id).build()))
				.channelId(channel)
				.threadTs(thread.isEmpty() ? null : thread));
	}

	private static HttpResponse<String> get(URI address, String token) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token).build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

	private static HttpResponse<String> post(String address, String bytes) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address))
			.POST(HttpRequest.BodyPublishers.ofString(bytes))
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
	}

}
