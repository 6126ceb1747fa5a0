// A line to search a diff with, and how many places there are.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace strongroom::ui {

class DiffView;
struct DiffMatch;

/// Hidden until it is opened. Enter goes on, Shift+Enter back, Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// `view` is borrowed, and must outlive the bar.
    explicit FindBar(DiffView& view, QWidget* parent = nullptr);
    ~FindBar() override;

    void open();
    void close();
    /// The view shows something else: search again.
    void refresh();
    /// By 1 or −1; round at the ends.
    void step(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(bool go);
    void tellCount();

    DiffView& m_view;
    QLineEdit* m_needle;
    QLabel* m_count;
    std::vector<DiffMatch> m_matches;
    int m_current = -1;
};

} // namespace strongroom::ui
