module tools/schemas

go 1.26.1

require (
	github.com/argoproj/argo-rollouts v1.10.1
	github.com/prometheus-operator/prometheus-operator v0.85.0
	k8s.io/kubectl v0.37.2
	sigs.k8s.io/gateway-api v1.6.3
)
