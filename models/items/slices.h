// Long work between the turns of the event loop, some milliseconds at a time: a window that waits
// for it goes on taking keys and painting.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace strongroom::items {

class Slices : public QObject
{
    Q_OBJECT

public:
    /// Goes a step further, a fraction of a millisecond; false once all is done.
    using Step = std::function<bool()>;

    explicit Slices(QObject* parent = nullptr);

    /// Takes the first slice at once. True if that was all: finished() is not told then. Whatever
    /// was under way before is given up.
    bool run(Step step);
    /// All the rest, at once.
    void finish();
    void stop();
    bool running() const { return m_next.isActive(); }

    /// Milliseconds of the processor that one slice takes. A turn that paints a whole window has few
    /// to spare of a frame's sixteen: with five, fifty times as many turns were longer than that.
    static constexpr double slice = 1;

signals:
    void finished();

private:
    bool goOn();

    Step m_step;
    QTimer m_next{this};
};

} // namespace strongroom::items
