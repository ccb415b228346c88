// argo-measure judges measurements as Argo Rollouts does, by its own code, for the tests of what is exported to it. It reads
// `{"template": …, "args": {…}, "results": {"metric": [[…], …]}}` from stdin, where a result is what a query of Prometheus
// answered, and writes `{"metric": {"query": …, "phases": […]}}`: the query with its arguments, and a phase for each result.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"

	"github.com/argoproj/argo-rollouts/pkg/apis/rollouts/v1alpha1"
	analysisutil "github.com/argoproj/argo-rollouts/utils/analysis"
	"github.com/argoproj/argo-rollouts/utils/evaluate"
	"github.com/sirupsen/logrus"
)

type asked struct {
	Template v1alpha1.AnalysisTemplate `json:"template"`
	Args     map[string]string         `json:"args"`
	Results  map[string][][]any        `json:"results"`
}

type measured struct {
	Query  string                   `json:"query"`
	Phases []v1alpha1.AnalysisPhase `json:"phases"`
}

func main() {
	if err := judge(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func judge() error {
	var in asked
	if err := json.NewDecoder(os.Stdin).Decode(&in); err != nil {
		return err
	}
	var given []v1alpha1.Argument
	for name, value := range in.Args {
		given = append(given, v1alpha1.Argument{Name: name, Value: &value})
	}
	args, err := analysisutil.MergeArgs(given, in.Template.Spec.Args)
	if err != nil {
		return err
	}
	if err := analysisutil.ValidateMetrics(in.Template.Spec.Metrics); err != nil {
		return err
	}
	out := map[string]measured{}
	for _, unresolved := range in.Template.Spec.Metrics {
		metric, err := analysisutil.ResolveMetricArgs(unresolved, args)
		if err != nil {
			return err
		}
		phases := []v1alpha1.AnalysisPhase{}
		for _, result := range in.Results[metric.Name] {
			phase, err := evaluate.EvaluateResult(numbers(result), *metric, *logrus.NewEntry(logrus.New()))
			if err != nil {
				phase = v1alpha1.AnalysisPhaseError
			}
			phases = append(phases, phase)
		}
		out[metric.Name] = measured{Query: metric.Provider.Prometheus.Query, Phases: phases}
	}
	return json.NewEncoder(os.Stdout).Encode(out)
}

// JSON has no NaN and no infinity: they come as texts, as Prometheus itself writes them.
func numbers(result []any) []float64 {
	read := []float64{}
	for _, one := range result {
		switch value := one.(type) {
		case float64:
			read = append(read, value)
		case string:
			read = append(read, map[string]float64{"+Inf": math.Inf(1), "-Inf": math.Inf(-1), "NaN": math.NaN()}[value])
		}
	}
	return read
}
