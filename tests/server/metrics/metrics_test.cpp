// What Prometheus is shown.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/metrics/metrics.h"

#include <QtTest>

using namespace strongroom::server;

class MetricsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesHelpAndTypeBeforeTheSamples()
    {
        Metrics metrics;
        metrics.counter("seen_total", "Seen.").add(3);

        QCOMPARE(metrics.text(), std::string("# HELP seen_total Seen.\n# TYPE seen_total counter\n"
                                             "seen_total 3\n"));
    }

    void givesTheSameOneForTheSameLabels()
    {
        Metrics metrics;
        metrics.gauge("open", "Open.", {{"kind", "a"}}).set(2);
        metrics.gauge("open", "Open.", {{"kind", "a"}}).add(-3);
        metrics.gauge("open", "Open.", {{"kind", "b"}}).set(7);

        QCOMPARE(metrics.text(), std::string("# HELP open Open.\n# TYPE open gauge\n"
                                             "open{kind=\"a\"} -1\nopen{kind=\"b\"} 7\n"));
    }

    void escapesLabelsAndHelp()
    {
        Metrics metrics;
        metrics.counter("odd_total", "A \\ and\na break.", {{"name", "\"\\\n"}}).add();

        QCOMPARE(metrics.text(),
                 std::string("# HELP odd_total A \\\\ and\\na break.\n# TYPE odd_total counter\n"
                             "odd_total{name=\"\\\"\\\\\\n\"} 1\n"));
    }

    void countsIntoAllBucketsThatFit()
    {
        Metrics metrics;
        auto& seconds = metrics.histogram("took", "Took.", {0.1, 1}, {{"of", "x"}});
        for (const auto value : {0.05, 0.5, 5.0})
            seconds.observe(value);

        QCOMPARE(
            metrics.text(),
            std::string("# HELP took Took.\n# TYPE took histogram\n"
                        "took_bucket{of=\"x\",le=\"0.1\"} 1\ntook_bucket{of=\"x\",le=\"1\"} 2\n"
                        "took_bucket{of=\"x\",le=\"+Inf\"} 3\ntook_sum{of=\"x\"} 5.55\n"
                        "took_count{of=\"x\"} 3\n"));
    }

    void refreshesBeforeItIsRead()
    {
        Metrics metrics;
        metrics.refreshWith([&metrics] { metrics.gauge("late", "Late.").set(9); });

        QVERIFY(metrics.text().ends_with("late 9\n"));
    }
};

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
