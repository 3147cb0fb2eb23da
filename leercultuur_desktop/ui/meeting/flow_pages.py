"""The pages of the meeting by name, for whoever leads through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from leercultuur_desktop.ui.meeting.block_page import BlockPage
    from leercultuur_desktop.ui.meeting.cards_page import CardsPage
    from leercultuur_desktop.ui.meeting.choose_page import ChoosePage
    from leercultuur_desktop.ui.meeting.close_page import ClosePage
    from leercultuur_desktop.ui.meeting.flow_steps import MeetingPages
    from leercultuur_desktop.ui.meeting.look_back_page import LookBackPage
    from leercultuur_desktop.ui.meeting.plan_page import PlanPage
    from leercultuur_desktop.ui.meeting.radar_page import RadarPage
    from leercultuur_desktop.ui.meeting.remarks_page import RemarksPage
    from leercultuur_desktop.ui.meeting.response_page import ResponsePage
    from leercultuur_desktop.ui.meeting.together_page import TogetherPage


class PagesByName:
    """The eight steps and the two pages beside them."""

    pages: MeetingPages

    @property
    def response_page(self) -> ResponsePage:
        """Step 1."""
        return self.pages.response_page

    @property
    def radar_page(self) -> RadarPage:
        """Step 2."""
        return self.pages.radar_page

    @property
    def together_page(self) -> TogetherPage:
        """Step 3."""
        return self.pages.together_page

    @property
    def block_page(self) -> BlockPage:
        """Step 4."""
        return self.pages.block_page

    @property
    def choose_page(self) -> ChoosePage:
        """Step 5."""
        return self.pages.choose_page

    @property
    def cards_page(self) -> CardsPage:
        """Step 6."""
        return self.pages.cards_page

    @property
    def plan_page(self) -> PlanPage:
        """Step 7."""
        return self.pages.plan_page

    @property
    def close_page(self) -> ClosePage:
        """Step 8."""
        return self.pages.close_page

    @property
    def look_back_page(self) -> LookBackPage:
        """Beside the steps."""
        return self.pages.look_back_page

    @property
    def remarks_page(self) -> RemarksPage:
        """Beside the steps."""
        return self.pages.remarks_page
