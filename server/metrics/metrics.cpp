// Counting, and writing it down for Prometheus.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/metrics/metrics.h"

#include <sstream>

namespace strongroom::server {
namespace {

std::string escaped(const std::string& text, bool quotes)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || (quotes && c == '"'))
            out += '\\';
        out += c;
    }
    return out;
}

/// 'a="1",b="2"', without the braces.
std::string textOf(const Labels& labels)
{
    std::string text;
    for (const auto& [name, value] : labels)
        text += (text.empty() ? "" : ",") + name + "=\"" + escaped(value, true) + '"';
    return text;
}

std::string inBraces(const std::string& labels)
{
    return labels.empty() ? labels : '{' + labels + '}';
}

void head(std::ostream& out, const std::string& name, const std::string& help, const char* type)
{
    out << "# HELP " << name << ' ' << escaped(help, false) << "\n# TYPE " << name << ' ' << type
        << '\n';
}

/// The member of that name and those labels, made if it is not there.
template <class Family, class Make>
auto& member(std::map<std::string, Family>& families, const std::string& name,
             const std::string& help, const Labels& labels, Make make)
{
    auto& family = families[name];
    if (family.help.empty())
        family.help = help;
    auto& one = family.members[textOf(labels)];
    if (!one)
        one = make();
    return *one;
}

} // namespace

void Histogram::observe(double value)
{
    const std::scoped_lock lock(m_mutex);
    ++m_count;
    m_sum += value;
    for (std::size_t i = 0; i < m_bounds.size(); ++i)
        if (value <= m_bounds[i])
            ++m_counts[i];
}

Counter& Metrics::counter(const std::string& name, const std::string& help, const Labels& labels)
{
    const std::scoped_lock lock(m_mutex);
    return member(m_counters, name, help, labels, [] { return std::make_unique<Counter>(); });
}

Gauge& Metrics::gauge(const std::string& name, const std::string& help, const Labels& labels)
{
    const std::scoped_lock lock(m_mutex);
    return member(m_gauges, name, help, labels, [] { return std::make_unique<Gauge>(); });
}

Histogram& Metrics::histogram(const std::string& name, const std::string& help,
                              std::vector<double> bounds, const Labels& labels)
{
    const std::scoped_lock lock(m_mutex);
    return member(m_histograms, name, help, labels,
                  [&] { return std::make_unique<Histogram>(std::move(bounds)); });
}

void Metrics::refreshWith(std::function<void()> refresh)
{
    const std::scoped_lock lock(m_mutex);
    m_refreshers.push_back(std::move(refresh));
}

std::string Metrics::text() const
{
    std::vector<std::function<void()>> refreshers;
    {
        const std::scoped_lock lock(m_mutex);
        refreshers = m_refreshers;
    }
    for (const auto& refresh : refreshers)
        refresh();
    const std::scoped_lock lock(m_mutex);
    std::ostringstream out;
    out.precision(12);
    for (const auto& [name, family] : m_counters) {
        head(out, name, family.help, "counter");
        for (const auto& [labels, counter] : family.members)
            out << name << inBraces(labels) << ' ' << counter->value() << '\n';
    }
    for (const auto& [name, family] : m_gauges) {
        head(out, name, family.help, "gauge");
        for (const auto& [labels, gauge] : family.members)
            out << name << inBraces(labels) << ' ' << gauge->value() << '\n';
    }
    for (const auto& [name, family] : m_histograms) {
        head(out, name, family.help, "histogram");
        for (const auto& [labels, histogram] : family.members) {
            const std::scoped_lock still(histogram->m_mutex);
            const auto before = labels.empty() ? labels : labels + ',';
            for (std::size_t i = 0; i < histogram->m_bounds.size(); ++i)
                out << name << "_bucket{" << before << "le=\"" << histogram->m_bounds[i] << "\"} "
                    << histogram->m_counts[i] << '\n';
            out << name << "_bucket{" << before << "le=\"+Inf\"} " << histogram->m_count << '\n'
                << name << "_sum" << inBraces(labels) << ' ' << histogram->m_sum << '\n'
                << name << "_count" << inBraces(labels) << ' ' << histogram->m_count << '\n';
        }
    }
    return out.str();
}

} // namespace strongroom::server
