package org.switchboard.intake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.slack.Workspaces;

/**
 * The files that come with a form. They're sealed because the form passes through the
 * person's client: otherwise anyone could get a copy of any file that Switchboard may
 * read.
 */
@Component
public class SealedFiles {

	/** What a button holds, beside a draft's id. */
	private static final int MOST = 100;

	private static final String SEAL = "~";

	private static final String PURPOSE = "files";

	private final Workspaces workspaces;

	SealedFiles(Workspaces workspaces) {
		this.workspaces = workspaces;
	}

	/**
	 * Seals files that someone sent.
	 * @param caller who takes them along
	 * @param ids the files' ids, each once
	 * @return without spaces; empty if there are none
	 */
	public String seal(Caller caller, Collection<String> ids) {
		String all = String.join(",", ids.stream().limit(MOST).toList());
		return all.isEmpty() ? ""
				: all + SEAL + this.workspaces.seal(caller.workspace(), PURPOSE, caller.userId() + " " + all);
	}

	// reads them
	List<Origin.Attachment> open(Caller caller, String value) {
		String[] sealed = value.substring(value.lastIndexOf(' ') + 1).split(SEAL, 2);
		return (sealed.length > 1
				&& this.workspaces.isSeal(sealed[1], caller.workspace(), PURPOSE, caller.userId() + " " + sealed[0]))
						? Stream.of(sealed[0].split(",", -1)).map((id) -> new Origin.Attachment(id, "")).toList()
						: List.of();
	}

}
