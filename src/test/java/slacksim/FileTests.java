package slacksim;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.model.event.FileSharedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
	void areTakenFromAForm() throws Exception {
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
	void areThereOnlyWhenComplete() throws Exception {
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

}
