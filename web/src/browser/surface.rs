//! A Canvas2D layer in CSS pixels: the few strokes that packets are painted with.

use wasm_bindgen::JsCast as _;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// A canvas to paint on.
pub struct Surface {
    context: CanvasRenderingContext2d,
}

impl Surface {
    /// Wipes the canvas and fits it to `width` × `height` CSS pixels at the screen's own resolution.
    pub fn open(canvas: &HtmlCanvasElement, width: f64, height: f64) -> Option<Self> {
        let ratio = super::window()?.device_pixel_ratio().clamp(1.0, 3.0);
        let (wide, high) = ((width * ratio) as u32, (height * ratio) as u32);
        if canvas.width() != wide || canvas.height() != high {
            canvas.set_width(wide);
            canvas.set_height(high);
        }
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        context.set_transform(ratio, 0.0, 0.0, ratio, 0.0, 0.0).ok()?;
        context.clear_rect(0.0, 0.0, width, height);
        Some(Self { context })
    }

    /// The colour of what follows.
    pub fn color(&self, color: &str) {
        self.context.set_fill_style_str(color);
        self.context.set_stroke_style_str(color);
    }

    /// How opaque what follows is, 0 to 1.
    pub fn opacity(&self, opacity: f64) {
        self.context.set_global_alpha(opacity);
    }

    /// A filled rectangle round a point.
    pub fn block(&self, x: f64, y: f64, width: f64, height: f64) {
        self.context.fill_rect(x - width / 2.0, y - height / 2.0, width, height);
    }

    /// A filled rectangle with round ends, round a point.
    pub fn pill(&self, x: f64, y: f64, width: f64, height: f64) {
        let context = &self.context;
        let (left, top, radius) = (x - width / 2.0, y - height / 2.0, height / 2.0);
        context.begin_path();
        let _ = context.arc(left + radius, y, radius, std::f64::consts::FRAC_PI_2, 3.0 * std::f64::consts::FRAC_PI_2);
        let _ = context.arc(left + width - radius, y, radius, -std::f64::consts::FRAC_PI_2, std::f64::consts::FRAC_PI_2);
        context.line_to(left + radius, top + height);
        context.fill();
    }

    /// A filled shape of straight lines.
    pub fn polygon(&self, corners: &[(f64, f64)]) {
        self.path(corners);
        self.context.fill();
    }

    /// Straight lines.
    pub fn line(&self, points: &[(f64, f64)], width: f64) {
        self.path(points);
        self.context.set_line_width(width);
        self.context.stroke();
    }

    fn path(&self, points: &[(f64, f64)]) {
        self.context.begin_path();
        for (i, (x, y)) in points.iter().enumerate() {
            if i == 0 {
                self.context.move_to(*x, *y);
            } else {
                self.context.line_to(*x, *y);
            }
        }
    }

    /// A filled disc.
    pub fn disc(&self, x: f64, y: f64, radius: f64) {
        self.context.begin_path();
        let _ = self.context.arc(x, y, radius, 0.0, std::f64::consts::TAU);
        self.context.fill();
    }

    /// The face of what is written next, as CSS's `font` has it.
    pub fn font(&self, font: &str) {
        self.context.set_font(font);
        self.context.set_text_baseline("middle");
    }

    /// Text from `x` on, or round it.
    pub fn text(&self, text: &str, x: f64, y: f64, centred: bool) {
        self.context.set_text_align(if centred { "center" } else { "left" });
        let _ = self.context.fill_text(text, x, y);
    }

    /// Width of a text in CSS pixels.
    pub fn width_of(&self, text: &str) -> f64 {
        self.context.measure_text(text).map_or(0.0, |measure| measure.width())
    }
}
