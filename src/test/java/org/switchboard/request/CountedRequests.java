package org.switchboard.request;

import java.util.List;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

import org.switchboard.MovableClock;
import org.switchboard.directory.LoadedDistrict;
import org.switchboard.journal.Journal;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.SwitchboardCommand;
import org.switchboard.request.store.RecentRequests;
import org.switchboard.workspace.WorkspaceId;

/** Counts automatic steps. All of them happen in the same minute. */
public final class CountedRequests extends Requests {

	private int steps;

	public CountedRequests(StoredRequests stored) {
		super(stored.store, new RecentRequests(), LoadedDistrict.of(stored.workspace), new Journal(), stored.readings(),
				new MovableClock(Bus14.minute(5)));
	}

	/** Returns the policy with the default settings. */
	public static AutoClosePolicy policy() {
		return new AutoClosePolicy(
				new Binder(List.of()).bindOrCreate("switchboard.request", Bindable.of(RequestProperties.class)));
	}

	@Override
	public Outcome act(WorkspaceId workspace, RequestId id, String intent, SwitchboardCommand command) {
		this.steps++;
		return super.act(workspace, id, intent, command);
	}

	public int steps() {
		return this.steps;
	}

}
