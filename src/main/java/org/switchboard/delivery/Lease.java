package org.switchboard.delivery;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.switchboard.sealing.Sealing;
import org.switchboard.workspace.Confidential;
import org.switchboard.workspace.WorkspaceId;

/**
 * The right to make one delivery.
 *
 * @param conversation the lane
 * @param subject what the delivery is about
 * @param name the delivery's name
 * @param token identifies the lease when it is settled
 * @param content the delivery
 * @param at where the card is now
 * @param root the message whose thread it goes in
 * @param failures how many attempts failed
 * @param since when it was first tried
 * @param patience when its time until giving up began: at the first attempt, or when the
 * workspace's last pause ended
 * @param inDoubt whether it may be posted already
 * @param until when the lease ends
 * @param upload the id of the file that was uploaded and perhaps shared; for a removal,
 * the id of the file to delete
 */
record Lease(String conversation, String subject, String name, String token, StoredDelivery content,
		Optional<MessagePlace> at, Optional<MessagePlace> root, int failures, Instant since, Instant patience,
		boolean inDoubt, Instant until, Optional<String> upload) {

	String id() {
		return this.subject + "/" + this.name;
	}

	// returns the lease with its content decrypted
	Lease opened(Sealing sealing, WorkspaceId workspace) {
		String of = sealedFor(this.conversation, this.subject, this.name);
		return new Lease(this.conversation, this.subject, this.name, this.token,
				this.content.opened((sealed) -> sealing.open(workspace, of, sealed)), this.at, this.root, this.failures,
				this.since, this.patience, this.inDoubt, this.until, this.upload);
	}

	static String sealedFor(String conversation, String subject, String name) {
		return "delivery " + conversation + " " + subject + " " + name;
	}

	// returns a name for the log: confidential messages go to people, and not every key
	// shows that it is confidential
	String shown() {
		boolean isInChannel = this.conversation.startsWith("C") || this.conversation.startsWith("G");
		return (isInChannel || !Confidential.mayBe(this.subject)) ? id() + " for " + this.conversation
				: "a direct message on " + Confidential.hidden(this.subject);
	}

	boolean isOrphan() {
		return this.content.under() != null && this.root.isEmpty() && !isUpdate();
	}

	boolean isCard() {
		return this.content.kind().equals("card");
	}

	boolean isFile() {
		return this.content.kind().equals("file");
	}

	boolean isRemoval() {
		return this.content.kind().equals("removal");
	}

	ForwardedFile forwarded() {
		return Objects.requireNonNull(this.content.file());
	}

	Optional<MadeFile> made() {
		return Optional.ofNullable(this.content.made());
	}

	String title() {
		return made().map(MadeFile::title).orElseGet(() -> forwarded().heading());
	}

	// the method, or group of methods, that a rate limit holds
	String method() {
		if (isFile() || isRemoval()) {
			return "files";
		}
		return isUpdate() ? "chat.update" : "chat.postMessage";
	}

	// returns the lease with a later end
	Lease until(Instant later, Optional<String> uploaded) {
		return new Lease(this.conversation, this.subject, this.name, this.token, this.content, this.at, this.root,
				this.failures, this.since, this.patience, this.inDoubt, later, uploaded.or(this::upload));
	}

	boolean isUpdate() {
		return isCard() && this.at.isPresent();
	}

	boolean mayBePosted() {
		return this.inDoubt && !isUpdate() && !isRemoval();
	}

}
