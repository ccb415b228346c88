/** A board of Grafana, as far as ours needs it: version 42 of its schema, which Grafana 12 reads as it is, and older ones too. */
export const SCHEMA_VERSION = 42;

export type DataSource = { readonly type: string; readonly uid: string };
export type Target = {
  readonly datasource: DataSource;
  readonly refId: string;
  readonly expr: string;
  readonly legendFormat: string;
  readonly instant?: boolean;
  readonly range?: boolean;
};
export type Place = { readonly h: number; readonly w: number; readonly x: number; readonly y: number };
export type ThresholdStep = { readonly color: string; readonly value: number | null };

export type Panel = {
  readonly id: number;
  readonly type: "row" | "timeseries" | "stat" | "state-timeline";
  readonly title: string;
  readonly gridPos: Place;
} & Readonly<Record<string, unknown>>;

/** A panel that has neither its number nor its place yet, but its size on a grid of 24 columns. */
export type Unplaced = {
  readonly type: "timeseries" | "stat" | "state-timeline";
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly targets: readonly Target[];
  readonly unit: string;
  readonly thresholds: readonly ThresholdStep[];
};

/** Panels under a heading. */
export type Section = { readonly title: string; readonly panels: readonly Unplaced[] };

const COLUMNS = 24;

/** Gives panels their numbers and places: one section under the other, panels from left to right, lines as high as their highest. */
export function placed(sections: readonly Section[]): readonly Panel[] {
  const panels: Panel[] = [];
  let y = 0;
  for (const { title, panels: some } of sections) {
    panels.push({
      id: panels.length + 1,
      type: "row",
      title,
      collapsed: false,
      panels: [],
      gridPos: { h: 1, w: COLUMNS, x: 0, y },
    });
    y += 1;
    let x = 0;
    let height = 0;
    for (const one of some) {
      if (x + one.width > COLUMNS) {
        y += height;
        x = 0;
        height = 0;
      }
      panels.push(panelOf(one, panels.length + 1, { h: one.height, w: one.width, x, y }));
      x += one.width;
      height = Math.max(height, one.height);
    }
    y += height;
  }
  return panels;
}

function panelOf({ type, title, description, targets, unit, thresholds }: Unplaced, id: number, gridPos: Place): Panel {
  const lines = type === "timeseries" && thresholds.length > 1;
  return {
    id,
    type,
    title,
    description,
    gridPos,
    datasource: SOURCE,
    targets,
    fieldConfig: {
      defaults: {
        unit,
        color: { mode: type === "timeseries" ? "palette-classic" : "thresholds" },
        // Nothing is joined where there were no data, and no data never look like 0.
        custom: type === "timeseries" ? { spanNulls: false, thresholdsStyle: { mode: lines ? "line" : "off" } } : {},
        noValue: "no data",
        thresholds: { mode: "absolute", steps: thresholds.length === 0 ? [CALM] : thresholds },
      },
      overrides: [],
    },
    options: OPTIONS[type],
  };
}

/** Where metrics are asked: the board's own variable. */
export const SOURCE: DataSource = { type: "prometheus", uid: "${datasource}" };
export const CALM: ThresholdStep = { color: "green", value: null };

const OPTIONS = {
  timeseries: {
    legend: { displayMode: "list", placement: "bottom", showLegend: true, calcs: [] },
    tooltip: { mode: "multi", sort: "desc" },
  },
  stat: {
    reduceOptions: { calcs: ["lastNotNull"], fields: "", values: false },
    colorMode: "background",
    graphMode: "area",
  },
  "state-timeline": {
    showValue: "never",
    mergeValues: true,
    legend: { displayMode: "list", placement: "bottom", showLegend: false },
    tooltip: { mode: "single" },
  },
} as const;

/** A query over the time that the board shows. */
export function overTime(refId: string, expr: string, legendFormat: string): Target {
  return { datasource: SOURCE, refId, expr, legendFormat, range: true };
}

/** A query of the moment. */
export function now(refId: string, expr: string, legendFormat: string): Target {
  return { datasource: SOURCE, refId, expr, legendFormat, instant: true };
}
