// The view's own painter on paper: wrapped, in the light theme, page by page.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/folding.h"
#include "ui/diff/report/diff_report.h"
#include "ui/diff/view/diff_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr int pageWidth = 1000; ///< All is laid out for this width, then scaled to the paper.
constexpr int textSize = 11;
constexpr int headSize = 14;
constexpr qsizetype mostPrinted = 1'000'000; ///< Characters of a line: nobody unfolds paper.

class PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(strongroom::ui::PdfReport)

public:
    PageWriter(QPagedPaintDevice& device, const DiffReport& report)
        : m_device(device), m_report(report), m_texts(textFont()),
          m_folding(report.diff, report.context), m_painter(&device)
    {
        const qreal scale = static_cast<qreal>(device.width()) / pageWidth;
        m_height = static_cast<int>(device.height() / scale);
        m_painter.scale(scale, scale);
        m_painter.setFont(textFont());
        m_look.width = pageWidth;
        m_look.sideBySide = report.sideBySide;
        m_look.lineHeight = QFontMetrics(textFont()).height() + 3;
        m_look.gutter = QFontMetrics(textFont()).horizontalAdvance("00000 ±") + 2 * diffPadding;
        m_look.older = report.subject.older;
        m_look.newer = report.subject.newer;
        m_look.height = m_height;
        m_look.heading = headFont();
        m_look.scheme = Scheme::Light;
        const int half = report.sideBySide ? pageWidth / 2 : pageWidth;
        m_texts.setWrap(
            static_cast<int>((half - m_look.gutter - 2 * diffPadding) / m_texts.metrics().cell()));
        m_texts.setMost(mostPrinted);
        m_texts.setDiff(report.diff);
        m_lines.build(
            report.diff, m_folding, report.sideBySide,
            [this](const diff::Row& row, bool oldSide) { return m_texts.heightOf(row, oldSide); });
    }

    void write()
    {
        const auto pages = divide();
        const auto count = static_cast<int>(pages.size());
        DiffPainter lines(m_painter, m_report.diff, m_texts, m_look);
        for (int page = 0; page < count; ++page) {
            if (page > 0)
                m_device.newPage();
            writeHead(page + 1, count);
            m_painter.save();
            m_painter.translate(0, headHeight());
            m_painter.setClipRect(0, 0, pageWidth, (linesPerPage() + 1) * m_look.lineHeight);
            const auto [first, last, skipped] = pages[static_cast<std::size_t>(page)];
            const int origin = m_lines.count() == 0 ? 0 : m_lines.at(first).top + skipped;
            for (int i = first; i < last; ++i)
                lines.paintLine(m_lines.at(i), m_folding,
                                (m_lines.at(i).top - origin + 1) * m_look.lineHeight);
            lines.paintSides();
            m_painter.restore();
        }
    }

private:
    /// Lines, and how much of the first one stands on the page before: a wrapped line may be higher
    /// than a page.
    struct PageLines
    {
        int first = 0;
        int last = 0;
        int skipped = 0;
    };

    static QFont textFont()
    {
        auto font = Theme::current().font(TypeRole::Mono);
        font.setPixelSize(textSize);
        return font;
    }
    static QFont headFont()
    {
        auto font = Theme::current().font(TypeRole::Strong);
        font.setPixelSize(textSize);
        return font;
    }

    QStringList head() const
    {
        auto facts = m_report.subject.facts;
        if (withholdsValues(m_report.diff))
            facts << tr("Values are withheld: the record does not hold them.");
        return facts;
    }
    int headHeight() const
    {
        return headSize + 12 + static_cast<int>(head().size()) * m_look.lineHeight + 6;
    }
    int linesPerPage() const
    {
        // Besides the lines: the names of the sides, and the page's number below.
        return std::max(1, (m_height - headHeight()) / m_look.lineHeight - 3);
    }

    std::vector<PageLines> divide() const
    {
        std::vector<PageLines> pages;
        const int room = linesPerPage();
        for (int top = 0; top < m_lines.height() || pages.empty();) {
            if (m_lines.count() == 0)
                return {{0, 0, 0}};
            const int first = m_lines.lineAt(top);
            int last = first;
            int bottom = top;
            for (; last < m_lines.count(); ++last) {
                const int end = m_lines.at(last).top + m_lines.at(last).height;
                if (end > top + room)
                    break;
                bottom = end;
            }
            // What is higher than a page begins where it stands, and is cut between its lines.
            if (bottom == top || (last < m_lines.count() && m_lines.at(last).height > room)) {
                ++last;
                bottom = top + room;
            }
            pages.push_back({first, last, top - m_lines.at(first).top});
            top = bottom;
        }
        return pages;
    }

    void writeHead(int page, int pages)
    {
        auto font = headFont();
        font.setPixelSize(headSize);
        m_painter.setFont(font);
        m_painter.setPen(Theme::colorIn(Scheme::Light, Token::TextPrimary));
        const auto what =
            m_report.subject.what.isEmpty() ? tr("Differences") : m_report.subject.what;
        m_painter.drawText(QRect(0, 0, pageWidth, headSize + 8), Qt::AlignLeft | Qt::AlignTop,
                           m_painter.fontMetrics().elidedText(what, Qt::ElideMiddle, pageWidth));
        font.setPixelSize(textSize);
        font.setBold(false);
        m_painter.setFont(font);
        m_painter.setPen(Theme::colorIn(Scheme::Light, Token::TextSecondary));
        int top = headSize + 12;
        for (const auto& fact : head()) {
            m_painter.drawText(QRect(0, top, pageWidth, m_look.lineHeight), Qt::AlignLeft, fact);
            top += m_look.lineHeight;
        }
        m_painter.drawText(
            QRect(0, m_height - m_look.lineHeight, pageWidth, m_look.lineHeight), Qt::AlignRight,
            tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages)));
        m_painter.setFont(textFont());
    }

    QPagedPaintDevice& m_device;
    const DiffReport& m_report;
    LineTexts m_texts;
    diff::Folding m_folding;
    DiffLines m_lines;
    DiffLook m_look;
    QPainter m_painter;
    int m_height = 0;
};

} // namespace

void paintReport(QPagedPaintDevice& device, const DiffReport& report)
{
    PageWriter(device, report).write();
}

Result<Done> writePdf(const QString& path, const DiffReport& report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(report.subject.what);
        writer.setCreator("Strongroom");
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(report.sideBySide ? QPageLayout::Landscape
                                                    : QPageLayout::Portrait);
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        paintReport(writer, report);
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return Error{ErrorKind::Unavailable, file.errorString().toStdString()};
}

} // namespace strongroom::ui
