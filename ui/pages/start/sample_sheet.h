// Says what sample secrets are, then adds or removes them while one watches.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QProgressBar;

namespace strongroom::ui {

class TextLabel;

enum class SampleDeed { Add, Remove };

/// Closing it stops the work; what was done until then stays done.
class SampleSheet : public Sheet
{
    Q_OBJECT

public:
    SampleSheet(PageContext& context, SampleDeed deed, QWidget* parent);

signals:
    void told(const QString& text);
    /// Something was done, all of it or not.
    void altered();

private:
    void run();
    void advance(int done, int total);
    void end(const Result<int>& count);

    PageContext& m_context;
    const SampleDeed m_deed;
    bool m_began = false;
    QProgressBar* m_progress;
    TextLabel* m_state;
};

} // namespace strongroom::ui
