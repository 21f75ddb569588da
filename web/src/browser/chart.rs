//! Bars with plotters on a canvas. plotters measures text by inline styles in the document, which the Content-Security-Policy
//! forbids: `Backend` measures with the canvas instead and leaves all else to plotters-canvas.

use super::theme;
use plotters::prelude::*;
use plotters::style::RGBColor;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast as _;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// A bar: what a next hop got, and what its weight made it due, in percent.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Under the bar.
    pub label: String,
    /// Percent that it got.
    pub got: f64,
    /// Percent that it was due.
    pub due: f64,
}

/// CSS pixels of a chart.
const SIZE: (u32, u32) = (360, 170);

/// Draws the bars, with a mark at what is due.
#[inline(never)] // web/later.txt
pub fn draw(canvas: &HtmlCanvasElement, bars: &[Bar]) -> bool {
    let ratio = super::window().map_or(1.0, |w| w.device_pixel_ratio()).clamp(1.0, 3.0);
    canvas.set_width((f64::from(SIZE.0) * ratio) as u32);
    canvas.set_height((f64::from(SIZE.1) * ratio) as u32);
    let Some(backend) = Backend::on(canvas) else { return false };
    chart(backend, bars, ratio).is_ok()
}

type Failed = DrawingAreaErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>;

fn chart(backend: Backend, bars: &[Bar], ratio: f64) -> Result<(), Failed> {
    let (ink, line, dim) = (rgb("--ink"), rgb("--line2"), rgb("--dim"));
    let px = |n: f64| (n * ratio) as i32;
    let area = backend.into_drawing_area();
    let count = bars.len().max(1) as f64;
    let chart = ChartBuilder::on(&area)
        .margin_top(px(10.0))
        .margin_right(px(6.0))
        .margin_left(px(44.0))
        .margin_bottom(px(24.0))
        .build_cartesian_2d(0.0..count, 0.0..100.0)?;
    let style = |size: f64, color: RGBColor| ("system-ui, sans-serif", (size * ratio) as u32).into_font().color(&color);
    let plane = chart.plotting_area().clone();
    for percent in [0.0, 25.0, 50.0, 75.0, 100.0] {
        plane.draw(&PathElement::new(vec![(0.0, percent), (count, percent)], line))?;
        let (x, y) = plane.map_coordinate(&(0.0, percent));
        area.draw_text(&format!("{percent} %"), &style(11.0, dim), (x - px(40.0), y - px(6.0)))?;
    }
    for (i, bar) in bars.iter().enumerate() {
        let (left, color) = (i as f64, rgb(&format!("--flow{}", i % 8 + 1)));
        plane.draw(&Rectangle::new([(left + 0.2, 0.0), (left + 0.8, bar.got)], color.filled()))?;
        plane.draw(&PathElement::new(
            vec![(left + 0.1, bar.due), (left + 0.9, bar.due)],
            ShapeStyle::from(&ink).stroke_width((2.0 * ratio) as u32),
        ))?;
        let (x, y) = plane.map_coordinate(&(left + 0.2, 0.0));
        area.draw_text(&bar.label, &style(11.0, ink), (x, y + px(6.0)))?;
    }
    area.present()
}

/// `rgb(1, 2, 3)` or `#010203`, as computed styles have it.
fn rgb(property: &str) -> RGBColor {
    let text = theme::color(property);
    let hex =
        |range: std::ops::Range<usize>| text.get(range).and_then(|part| u8::from_str_radix(part, 16).ok()).unwrap_or(128);
    if text.starts_with('#') {
        return RGBColor(hex(1..3), hex(3..5), hex(5..7));
    }
    let inner = text.trim_start_matches(|c: char| !c.is_ascii_digit()).trim_end_matches(')');
    let mut parts = inner.split([',', ' ']).filter(|part| !part.is_empty()).map(|part| part.parse().unwrap_or(128));
    RGBColor(parts.next().unwrap_or(128), parts.next().unwrap_or(128), parts.next().unwrap_or(128))
}

/// plotters-canvas, but for the measuring of text.
struct Backend {
    canvas: CanvasBackend,
    context: CanvasRenderingContext2d,
}

impl Backend {
    fn on(canvas: &HtmlCanvasElement) -> Option<Self> {
        let context = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        Some(Self { canvas: CanvasBackend::with_canvas_object(canvas.clone())?, context })
    }
}

type Drawn = Result<(), DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>>;

impl DrawingBackend for Backend {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.canvas.get_size()
    }
    fn ensure_prepared(&mut self) -> Drawn {
        self.canvas.ensure_prepared()
    }
    fn present(&mut self) -> Drawn {
        self.canvas.present()
    }
    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.canvas.draw_pixel(point, color)
    }
    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.canvas.draw_line(from, to, style)
    }
    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        self.canvas.draw_rect(from, to, style, fill)
    }
    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.canvas.draw_path(path, style)
    }
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        self.canvas.draw_text(text, style, at)
    }
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Self::ErrorType>> {
        self.context.set_font(&format!("{}px {}", style.size(), style.family().as_str()));
        let width = self.context.measure_text(text).map_or(0.0, |measure| measure.width());
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}
