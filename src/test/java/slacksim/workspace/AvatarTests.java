package slacksim.workspace;

import java.net.http.HttpResponse;

import com.slack.api.model.User.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.page.Browser;

import static org.assertj.core.api.Assertions.assertThat;

class AvatarTests {

	private final TestTown town = TestTown.found();

	private final Browser browser = new Browser(this.town.workspace(), "U01");

	@AfterEach
	void close() {
		this.town.close();
	}

	private String picture(String userId) throws Exception {
		Profile profile = this.town.client().usersInfo((call) -> call.user(userId)).getUser().getProfile();
		assertThat(profile.getImage24()).contains(userId + "_24");
		assertThat(profile.getImage192()).contains(userId + "_192");
		return profile.getImage72();
	}

	@Test
	void areListedWithPeople() throws Exception {
		assertThat(picture("U01")).startsWith(this.town.sim().url() + "/");
		assertThat(this.town.client().usersList((call) -> call).getMembers())
			.extracting((user) -> user.getProfile().getImage48())
			.doesNotContainNull()
			.doesNotHaveDuplicates();
	}

	@Test
	void showInitials() throws Exception {
		this.town.workspace().user("U03", "<Zo> van der &berg", "zo@riverbend.example");
		HttpResponse<String> ana = this.browser.get(picture("U01"));
		assertThat(ana.headers().firstValue("Content-Type")).contains("image/svg+xml");
		assertThat(ana.body()).startsWith("<svg ").contains("width=\"72\"", ">AR</text>");
		assertThat(this.browser.get(picture("U03")).body()).contains(">&lt;&amp;</text>");
	}

	@Test
	void areOfPeopleOnly() throws Exception {
		String address = picture("U01");
		assertThat(this.browser.get(address.replace("U01", "U99")).statusCode()).isEqualTo(404);
		assertThat(this.browser.get(address.replace("_72", "_73")).statusCode()).isEqualTo(404);
		assertThat(this.browser.get(address.replace("_72", "")).statusCode()).isEqualTo(404);
	}

}
