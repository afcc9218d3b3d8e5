//! Looks where everything on a window lies and finds what a visitor would stumble over: text that is cut or runs into
//! other text, targets that are too small, too near each other, outside the window or without a name. It judges no taste.

use i_slint_core::item_tree::ItemRc;
use i_slint_core::items::{AccessibleRole, ComplexText, Flickable, SimpleText, TextWrap};
use i_slint_core::layout::Orientation;
use i_slint_core::lengths::LogicalRect;
use i_slint_core::window::{WindowAdapter, WindowInner};
use slint::ComponentHandle;
use std::fmt;
use std::rc::Rc;

/// Rounding of layouts to whole pixels, in pixels.
const SLACK_PX: f32 = 1.5;

/// What a window must keep to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// The smallest edge of something to touch, in pixels.
    pub touch_px: f32,
    /// The smallest distance between two such, in pixels; 0 leaves it unchecked.
    pub gap_px: f32,
    /// The smallest font size, in pixels.
    pub text_px: f32,
}

/// What is wrong with an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// Text needs more room than it has.
    TextCut,
    /// Two texts lie on each other.
    TextsOverlap,
    /// Text reaches over the edge of what it is written on.
    TextLeavesItsElement,
    /// Text is smaller than can be read.
    TextTooSmall,
    /// A target is smaller than a finger.
    TargetTooSmall,
    /// Two targets lie on each other, or nearer than they may.
    TargetsTooNear,
    /// Something reaches out of the window.
    OutsideWindow,
    /// A target that has no name for a screen reader.
    TargetWithoutLabel,
}

/// One thing found wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind.
    pub wrong: Wrong,
    /// The element's text or label, and the figures.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {}", self.wrong, self.what)
    }
}

/// Examines everything visible on the window; an empty list is a clean window.
#[must_use]
pub fn examine(window: &impl ComponentHandle, limits: Limits) -> Vec<Finding> {
    let seen = look_over(window);
    let size = window
        .window()
        .size()
        .to_logical(window.window().scale_factor());
    let mut findings = Vec::new();
    seen.texts_fit(limits, &mut findings);
    seen.texts_keep_apart(&mut findings);
    seen.targets_are_touchable(limits, &mut findings);
    seen.targets_keep_apart(limits, &mut findings);
    seen.all_within(size.width, size.height, &mut findings);
    findings
}

/// Every text that is seen on the window, and the size of its font in pixels.
#[must_use]
pub fn font_sizes(window: &impl ComponentHandle) -> Vec<(String, f32)> {
    let texts = look_over(window).texts.into_iter();
    texts.map(|text| (text.text, text.font_px)).collect()
}

/// Everything that is seen on the window.
fn look_over(window: &impl ComponentHandle) -> Seen {
    super::settle();
    let inner = WindowInner::from_pub(window.window());
    let adapter = inner.window_adapter();
    let mut seen = Seen::default();
    walk(
        &ItemRc::new_root(inner.component()),
        Place::default(),
        &adapter,
        &mut seen,
    );
    seen
}

#[derive(Default)]
struct Seen {
    texts: Vec<Written>,
    targets: Vec<Target>,
}

/// Where the walk is.
#[derive(Clone, Copy, Default)]
struct Place {
    /// The target that what follows is written on.
    on: Option<usize>,
    /// What is seen of it, within a part that can be moved.
    seen_through: Option<LogicalRect>,
}

impl Place {
    /// What is seen of a rectangle; `None` when it is moved out of sight.
    fn seen(&self, rect: LogicalRect) -> Option<LogicalRect> {
        match self.seen_through {
            Some(through) => through.intersection(&rect),
            None => Some(rect),
        }
    }
}

struct Written {
    text: String,
    /// Where the element lies, and how much room its words take.
    rect: LogicalRect,
    /// Where the words themselves are, within `rect`, as far as they are seen.
    ink: LogicalRect,
    /// What is seen of the element.
    seen: LogicalRect,
    needed: (f32, f32),
    font_px: f32,
    /// The target it is written on.
    on: Option<usize>,
}

struct Target {
    label: String,
    rect: LogicalRect,
    /// What is seen of it.
    seen: LogicalRect,
    enabled: bool,
}

fn walk(item: &ItemRc, place: Place, adapter: &Rc<dyn WindowAdapter>, found: &mut Seen) {
    if !item.is_visible() {
        return;
    }
    let rect = absolute(item);
    let mut place = place;
    if item.downcast::<Flickable>().is_some() {
        place.seen_through = place.seen(rect);
    }
    let Some(seen) = place.seen(rect) else {
        return;
    };
    if is_target(item.accessible_role()) {
        let label = string(
            item,
            i_slint_core::accessibility::AccessibleStringProperty::Label,
        );
        let enabled = string(
            item,
            i_slint_core::accessibility::AccessibleStringProperty::Enabled,
        ) != "false";
        place.on = Some(found.targets.len());
        found.targets.push(Target {
            label,
            rect,
            seen,
            enabled,
        });
    }
    if let Some(written) = written(item, rect, place, adapter) {
        found.texts.push(written);
    }
    let mut child = item.first_child();
    while let Some(next) = child {
        walk(&next, place, adapter, found);
        child = next.next_sibling();
    }
}

fn string(item: &ItemRc, what: i_slint_core::accessibility::AccessibleStringProperty) -> String {
    item.accessible_string_property(what)
        .map(|text| text.to_string())
        .unwrap_or_default()
}

fn absolute(item: &ItemRc) -> LogicalRect {
    let geometry = item.geometry();
    LogicalRect::new(item.map_to_window(geometry.origin), geometry.size)
}

fn is_target(role: AccessibleRole) -> bool {
    matches!(
        role,
        AccessibleRole::Button
            | AccessibleRole::Switch
            | AccessibleRole::Checkbox
            | AccessibleRole::RadioButton
            | AccessibleRole::ListItem
    )
}

/// The text of an item with the room that it needs, when it is a text that says something.
fn written(
    item: &ItemRc,
    rect: LogicalRect,
    place: Place,
    adapter: &Rc<dyn WindowAdapter>,
) -> Option<Written> {
    let (text, font_px, wraps) = if let Some(text) = item.downcast::<ComplexText>() {
        let text = text.as_pin_ref();
        (
            text.text(),
            text.font_size().get(),
            text.wrap() != TextWrap::NoWrap,
        )
    } else {
        let text = item.downcast::<SimpleText>()?;
        let text = text.as_pin_ref();
        (text.text(), text.font_size().get(), false)
    };
    if text.trim().is_empty() {
        return None;
    }
    let room = |orientation, across| {
        item.borrow()
            .as_ref()
            .layout_info(orientation, across, adapter, item)
    };
    let across = room(Orientation::Horizontal, -1.0);
    let down = room(Orientation::Vertical, rect.width());
    let needed = (
        if wraps { across.min } else { across.preferred },
        down.preferred,
    );
    // Where the words are: a short line in a wide field leaves its rest free, on which side is not known here.
    let width = across.preferred.min(rect.width());
    let ink = LogicalRect::new(
        euclid_point(rect.origin.x + (rect.width() - width) / 2.0, rect.origin.y),
        euclid_size(width, down.preferred.min(rect.height())),
    );
    Some(Written {
        text: text.to_string(),
        rect,
        ink: place.seen(ink)?,
        seen: place.seen(rect)?,
        needed,
        font_px,
        on: place.on,
    })
}

fn euclid_point(x: f32, y: f32) -> i_slint_core::lengths::LogicalPoint {
    i_slint_core::lengths::LogicalPoint::new(x, y)
}

fn euclid_size(width: f32, height: f32) -> i_slint_core::lengths::LogicalSize {
    i_slint_core::lengths::LogicalSize::new(width, height)
}

impl Seen {
    fn texts_fit(&self, limits: Limits, findings: &mut Vec<Finding>) {
        for text in &self.texts {
            let (needs_width, needs_height) = text.needed;
            let (width, height) = (text.rect.width(), text.rect.height());
            if needs_width > width + SLACK_PX || needs_height > height + SLACK_PX {
                findings.push(Finding {
                    wrong: Wrong::TextCut,
                    what: format!("{:?} needs {needs_width:.0}×{needs_height:.0} px and has {width:.0}×{height:.0}", text.text),
                });
            }
            if text.font_px + 0.01 < limits.text_px {
                findings.push(Finding {
                    wrong: Wrong::TextTooSmall,
                    what: format!(
                        "{:?} is {:.1} px, at least {:.1} can be read",
                        text.text, text.font_px, limits.text_px
                    ),
                });
            }
            if let Some(target) = text.on.map(|on| &self.targets[on])
                && !contains(target.rect, text.rect)
            {
                findings.push(Finding {
                    wrong: Wrong::TextLeavesItsElement,
                    what: format!(
                        "{:?} at {} leaves {:?} at {}",
                        text.text,
                        shown(text.rect),
                        target.label,
                        shown(target.rect)
                    ),
                });
            }
        }
    }

    fn texts_keep_apart(&self, findings: &mut Vec<Finding>) {
        for (at, one) in self.texts.iter().enumerate() {
            for other in &self.texts[at + 1..] {
                if overlap(one.ink, other.ink) {
                    findings.push(Finding {
                        wrong: Wrong::TextsOverlap,
                        what: format!(
                            "{:?} at {} and {:?} at {}",
                            one.text,
                            shown(one.ink),
                            other.text,
                            shown(other.ink)
                        ),
                    });
                }
            }
        }
    }

    fn targets_are_touchable(&self, limits: Limits, findings: &mut Vec<Finding>) {
        for target in &self.targets {
            if target.label.trim().is_empty() {
                findings.push(Finding {
                    wrong: Wrong::TargetWithoutLabel,
                    what: shown(target.rect),
                });
            }
            let least = target.rect.width().min(target.rect.height());
            if target.enabled && least + SLACK_PX < limits.touch_px {
                findings.push(Finding {
                    wrong: Wrong::TargetTooSmall,
                    what: format!(
                        "{:?} is {}, at least {:.0} px are asked for",
                        target.label,
                        shown(target.rect),
                        limits.touch_px
                    ),
                });
            }
        }
    }

    fn targets_keep_apart(&self, limits: Limits, findings: &mut Vec<Finding>) {
        for (at, one) in self.targets.iter().enumerate() {
            for other in &self.targets[at + 1..] {
                let near = one
                    .seen
                    .inflate(limits.gap_px - SLACK_PX, limits.gap_px - SLACK_PX);
                if one.enabled
                    && other.enabled
                    && (overlap(one.seen, other.seen)
                        || (limits.gap_px > 0.0 && near.intersects(&other.seen)))
                {
                    findings.push(Finding {
                        wrong: Wrong::TargetsTooNear,
                        what: format!(
                            "{:?} at {} and {:?} at {}",
                            one.label,
                            shown(one.rect),
                            other.label,
                            shown(other.rect)
                        ),
                    });
                }
            }
        }
    }

    fn all_within(&self, width: f32, height: f32, findings: &mut Vec<Finding>) {
        let window = LogicalRect::new(euclid_point(0.0, 0.0), euclid_size(width, height));
        let texts = self.texts.iter().map(|text| (&text.text, text.seen));
        let targets = self
            .targets
            .iter()
            .map(|target| (&target.label, target.seen));
        // A part that is moved is moved up and down: what it cuts at its sides is never seen.
        let cut = |rect: LogicalRect, seen: LogicalRect| seen.width() + SLACK_PX < rect.width();
        let words = self.texts.iter().filter(|text| cut(text.rect, text.seen));
        let words = words.map(|text| (&text.text, text.rect));
        let pressed = self.targets.iter();
        let pressed = pressed.filter(|target| cut(target.rect, target.seen));
        let pressed = pressed.map(|target| (&target.label, target.rect));
        for (name, rect) in words.chain(pressed) {
            findings.push(Finding {
                wrong: Wrong::OutsideWindow,
                what: format!("{name:?} at {} is cut at its side", shown(rect)),
            });
        }
        for (name, rect) in texts.chain(targets) {
            if !contains(window, rect) {
                findings.push(Finding {
                    wrong: Wrong::OutsideWindow,
                    what: format!("{name:?} at {} of {width:.0}×{height:.0}", shown(rect)),
                });
            }
        }
    }
}

fn contains(outer: LogicalRect, inner: LogicalRect) -> bool {
    outer.inflate(SLACK_PX, SLACK_PX).contains_rect(&inner)
}

/// Whether two overlap by more than rounding.
fn overlap(one: LogicalRect, other: LogicalRect) -> bool {
    one.intersection(&other)
        .is_some_and(|shared| shared.width() > SLACK_PX && shared.height() > SLACK_PX)
}

fn shown(rect: LogicalRect) -> String {
    format!(
        "{:.0},{:.0} {:.0}×{:.0}",
        rect.origin.x,
        rect.origin.y,
        rect.width(),
        rect.height()
    )
}
