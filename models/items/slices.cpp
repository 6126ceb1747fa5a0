// Time that this thread has the processor is what counts: on a machine that does other things, work
// that is short stays in its first slice.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/slices.h"

#include <ctime>
#include <utility>

namespace strongroom::items {
namespace {

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

Slices::Slices(QObject* parent) : QObject(parent)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, [this] {
        if (goOn())
            return;
        stop();
        emit finished();
    });
}

bool Slices::run(Step step)
{
    stop();
    m_step = std::move(step);
    if (goOn()) {
        m_next.start();
        return false;
    }
    stop();
    return true;
}

/// False once all is done.
bool Slices::goOn()
{
    const double until = processorMilliseconds() + slice;
    while (m_step()) {
        if (processorMilliseconds() >= until)
            return true;
    }
    return false;
}

void Slices::finish()
{
    if (!running())
        return;
    while (m_step()) {
    }
    stop();
    emit finished();
}

void Slices::stop()
{
    m_next.stop();
    m_step = {};
}

} // namespace strongroom::items
