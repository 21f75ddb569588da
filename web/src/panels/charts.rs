//! How traffic divides over the next hops of each route with several, against the weights: a chart, and the same as a table.

use super::Panel;
use crate::action::Action;
use crate::browser::chart;
use crate::state::{Measure, Theme};
use hoplab_core::{Share, ShareHop};
use web_sys::HtmlCanvasElement;
use yew::prelude::*;

const MEASURES: [(Measure, &str); 3] = [(Measure::Flows, "flows"), (Measure::Packets, "packets"), (Measure::Bytes, "bytes")];

const fn count(hop: &ShareHop, measure: Measure) -> u64 {
    match measure {
        Measure::Flows => hop.flows,
        Measure::Packets => hop.packets,
        Measure::Bytes => hop.bytes,
    }
}

/// Thousandths of the whole.
const fn portion(part: u64, whole: u64) -> u64 {
    match (part * 1000).checked_div(whole) {
        Some(thousandths) => thousandths,
        None => 0,
    }
}

/// `33.3 %`.
fn percent(thousandths: u64) -> String {
    format!("{}.{} %", thousandths / 10, thousandths % 10)
}

/// Draws it.
#[inline(never)] // web/later.txt
pub fn charts(props: Panel<'_>) -> Html {
    let any = props.view.worlds.iter().any(|world| !world.shares.is_empty());
    let measure = props.state.measure;
    html! {
        <div class="charts" data-test="chart">
            <div class="seg" role="group" aria-label="Count">
                { for MEASURES.iter().map(|(value, name)| {
                    let value = *value;
                    let choose = props.act.reform(move |_: MouseEvent| Action::SetMeasure(value));
                    html! { <button aria-pressed={(value == measure).to_string()} data-test={format!("count-{name}")} onclick={choose}>{ name }</button> }
                }) }
            </div>
            if !any {
                <p class="dim">{ "No route with several next hops has carried anything yet." }</p>
            }
            { for props.view.worlds.iter().flat_map(|world| world.shares.iter().map(|share| html! {
                <Chart kernel={world.kernel.clone()} share={share.clone()} {measure} theme={props.state.theme} />
            })) }
        </div>
    }
}

/// One route.
#[derive(Properties, PartialEq)]
struct ChartProps {
    kernel: AttrValue,
    share: Share,
    measure: Measure,
    /// Colours are read from it when the chart is drawn.
    theme: Theme,
}

#[component]
fn Chart(props: &ChartProps) -> Html {
    let canvas = use_node_ref();
    let (share, measure) = (&props.share, props.measure);
    let whole: u64 = share.hops.iter().map(|hop| count(hop, measure)).sum();
    let weights: u64 = share.hops.iter().map(|hop| u64::from(hop.weight)).sum();
    let bars: Vec<chart::Bar> = share
        .hops
        .iter()
        .map(|hop| chart::Bar {
            label: hop.label.rsplit(' ').next().unwrap_or(&hop.label).to_owned(),
            got: portion(count(hop, measure), whole) as f64 / 10.0,
            due: portion(u64::from(hop.weight), weights) as f64 / 10.0,
        })
        .collect();
    {
        let (canvas, bars) = (canvas.clone(), bars.clone());
        use_effect(move || {
            if let Some(canvas) = canvas.cast::<HtmlCanvasElement>() {
                chart::draw(&canvas, &bars);
            }
        });
    }
    html! {
        <section class="chart">
            <h2>{ &share.node }<small class="mono">{ &share.route }</small><span class="spring"></span><small>{ "Linux " }{ &props.kernel }</small></h2>
            <canvas ref={canvas} aria-hidden="true"></canvas>
            <table>
                <thead><tr><th scope="col">{ "next hop" }</th><th scope="col">{ "weight" }</th><th scope="col">{ "due" }</th><th scope="col">{ "count" }</th><th scope="col">{ "share" }</th></tr></thead>
                <tbody>
                    { for share.hops.iter().map(|hop| html! {
                        <tr><th scope="row" class="mono">{ &hop.label }</th><td>{ hop.weight }</td><td>{ percent(portion(u64::from(hop.weight), weights)) }</td>
                            <td>{ count(hop, measure) }</td><td>{ percent(portion(count(hop, measure), whole)) }</td></tr>
                    }) }
                </tbody>
            </table>
        </section>
    }
}
