// What the control plane counts and measures, as Prometheus reads it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::server {

/// Names and values; a value is of a closed list, or an organization's id; never a person.
using Labels = std::vector<std::pair<std::string, std::string>>;

class Counter
{
public:
    void add(std::uint64_t more = 1) { m_value += more; }
    std::uint64_t value() const { return m_value; }

private:
    std::atomic<std::uint64_t> m_value{0};
};

class Gauge
{
public:
    void set(std::int64_t value) { m_value = value; }
    void add(std::int64_t more) { m_value += more; }
    std::int64_t value() const { return m_value; }

private:
    std::atomic<std::int64_t> m_value{0};
};

class Histogram
{
public:
    /// `bounds` ascend; what is over the last one counts all the same.
    explicit Histogram(std::vector<double> bounds)
        : m_bounds(std::move(bounds)), m_counts(m_bounds.size())
    {}
    void observe(double value);

private:
    friend class Metrics;
    const std::vector<double> m_bounds;
    mutable std::mutex m_mutex;
    std::vector<std::uint64_t> m_counts; ///< By bound, each with all below it.
    std::uint64_t m_count = 0;
    double m_sum = 0;
};

/// From any thread. What it hands out lives as long as it does; the same name and labels give the
/// same one again, and one name is one kind of thing with one help text.
class Metrics
{
public:
    Counter& counter(const std::string& name, const std::string& help, const Labels& labels = {});
    Gauge& gauge(const std::string& name, const std::string& help, const Labels& labels = {});
    Histogram& histogram(const std::string& name, const std::string& help,
                         std::vector<double> bounds, const Labels& labels = {});
    /// Called before each text(), by its thread: for gauges that are only worth a look when
    /// somebody asks.
    void refreshWith(std::function<void()> refresh);

    /// Text in the exposition format, version 0.0.4.
    std::string text() const;

private:
    template <class Metric>
    struct Family
    {
        std::string help{};
        std::map<std::string, std::unique_ptr<Metric>> members{}; ///< By their labels as text.
    };

    mutable std::mutex m_mutex;
    std::map<std::string, Family<Counter>> m_counters;
    std::map<std::string, Family<Gauge>> m_gauges;
    std::map<std::string, Family<Histogram>> m_histograms;
    std::vector<std::function<void()>> m_refreshers;
};

} // namespace strongroom::server
