// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartpainter.h"

#include "chartmarks.h"
#include "chartscale.h"
#include "messages/quantity.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <set>

namespace cipherscope::ui {

namespace {

constexpr qreal gap = 8;
constexpr int bandAlpha = 40;
constexpr qreal legendIndent = 3 * gap + keyLength; ///< Of the names, from the end of the axes.

QString xText(const Chart &chart, double x)
{
    return chart.across == Chart::Across::Sizes ? messages::bytesText(static_cast<std::uint64_t>(x))
                                                : QLocale().toString(static_cast<int>(x));
}

QString valueText(const ChartPoint &point)
{
    return ChartPainter::tr("%1, runs from %2 to %3")
        .arg(messages::rateText(point.value), messages::rateText(point.lowest),
             messages::rateText(point.highest));
}

QString pointText(const Chart &chart, const ChartPoint &point)
{
    const QString x = xText(chart, point.x);
    const QString where = chart.across == Chart::Across::Sizes ? x
        : point.x > 1                                          ? ChartPainter::tr("%1 threads").arg(x)
                                                               : ChartPainter::tr("%1 thread").arg(x);
    return QStringLiteral("%1: %2").arg(where, valueText(point));
}

qreal widthOf(const QFontMetricsF &metrics, const QString &text)
{
    return std::ceil(metrics.horizontalAdvance(text));
}

} // namespace

ChartPainter::ChartPainter(const Chart &chart, const ChartLook &look, QRectF area)
    : m_chart(chart)
    , m_look(look)
    , m_area(area)
{
    if (!chart.bars.isEmpty())
        layOutBars();
    else if (!chart.curves.isEmpty())
        layOutCurves();
}

QFont ChartPainter::small() const
{
    QFont font = m_look.font;
    font.setPixelSize(std::max(10, m_look.font.pixelSize() * 9 / 10));
    return font;
}

std::vector<double> ChartPainter::columns() const
{
    std::set<double> columns;
    for (const ChartCurve &curve : m_chart.curves) {
        for (const ChartPoint &point : curve.points)
            columns.insert(point.x);
    }
    return { columns.begin(), columns.end() };
}

QPointF ChartPainter::placeOf(double x, double value) const
{
    const qreal across = m_highX > m_lowX ? std::log(x / m_lowX) / std::log(m_highX / m_lowX) : 0.5;
    const qreal up = LogScale{ m_low, m_high }.placeOf(value);
    return { m_plot.left() + across * m_plot.width(), m_plot.bottom() - up * m_plot.height() };
}

void ChartPainter::layOutCurves()
{
    const std::vector<double> all = columns();
    if (all.empty())
        return;
    m_lowX = all.front();
    m_highX = all.back();
    double least = 0;
    double most = 0;
    for (const ChartCurve &curve : m_chart.curves) {
        for (const ChartPoint &point : curve.points) {
            if (point.lowest > 0) // A run that was interrupted at once may have done nothing.
                least = least > 0 ? std::min(least, point.lowest) : point.lowest;
            most = std::max(most, point.highest);
        }
    }
    const LogScale scale = scaleAround(least, most);
    m_low = scale.low;
    m_high = scale.high;

    const QFontMetricsF metrics(small());
    qreal left = 0;
    for (const double tick : scale.ticks())
        left = std::max(left, widthOf(metrics, messages::rateText(tick)));
    qreal right = 0;
    for (const ChartCurve *curve : namedCurves())
        right = std::max(right, widthOf(metrics, curve->label));
    right = std::min(right + legendIndent, m_area.width() * 0.38);
    m_plot = m_area.adjusted(left + gap, metrics.height(), -right, -2 * metrics.height() - gap);
    for (const ChartCurve &curve : m_chart.curves) {
        for (const ChartPoint &point : curve.points)
            m_spots.push_back(
                { placeOf(point.x, point.value), {}, curve.label, pointText(m_chart, point), curve.colour });
    }
}

void ChartPainter::layOutBars()
{
    const QFontMetricsF metrics(m_look.font);
    qreal left = 0;
    for (const ChartBar &bar : m_chart.bars) {
        left = std::max({ left, widthOf(metrics, bar.label), widthOf(QFontMetricsF(small()), bar.note) });
        m_high = std::max({ m_high, bar.point.highest, bar.before.value_or(0) });
    }
    left = std::min(left, m_area.width() * 0.4);
    const qreal right =
        widthOf(metrics, messages::rateText(888e6)) + widthOf(metrics, QStringLiteral(" +888%")) + gap;
    m_plot = m_area.adjusted(left + 2 * gap, 0, -right - gap, 0);
    const qreal height = m_plot.height() / static_cast<qreal>(m_chart.bars.size());
    for (qsizetype row = 0; row < m_chart.bars.size(); ++row) {
        const ChartBar &bar = m_chart.bars[row];
        const QRectF reach(m_area.left(), m_plot.top() + height * static_cast<qreal>(row), m_area.width(),
                           height);
        m_spots.push_back({ { m_plot.left() + bar.point.value / m_high * m_plot.width(), reach.center().y() },
                            reach,
                            bar.label,
                            valueText(bar.point),
                            bar.colour });
    }
}

qreal ChartPainter::heightOf(const Chart &chart, const ChartLook &look)
{
    return static_cast<qreal>(chart.bars.size()) * std::ceil(QFontMetricsF(look.font).height() * 2.4);
}

const ChartSpot *ChartPainter::spotAt(QPointF place) const
{
    constexpr qreal near = 28;
    const ChartSpot *best = nullptr;
    qreal nearest = near * near;
    for (const ChartSpot &spot : m_spots) {
        if (spot.reach.contains(place))
            return &spot;
        const QPointF away = spot.place - place;
        const qreal distance = QPointF::dotProduct(away, away);
        if (spot.reach.isEmpty() && distance < nearest) {
            nearest = distance;
            best = &spot;
        }
    }
    return best;
}

void ChartPainter::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_chart.bars.isEmpty())
        paintBars(painter);
    else if (!m_chart.curves.isEmpty())
        paintCurves(painter);
}

void ChartPainter::paintCurves(QPainter &painter) const
{
    if (m_spots.empty())
        return;
    paintAxes(painter);
    for (const ChartCurve &curve : m_chart.curves)
        paintCurve(painter, curve);
    paintLegend(painter);
}

void ChartPainter::paintAxes(QPainter &painter) const
{
    painter.setFont(small());
    const QFontMetricsF metrics(small());
    for (const double tick : LogScale{ m_low, m_high }.ticks()) {
        const qreal y = placeOf(m_lowX, tick).y();
        painter.setPen(QPen(m_look.grid, 1));
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter.setPen(m_look.muted);
        painter.drawText(QRectF(m_area.left(), y - metrics.height() / 2, m_plot.left() - m_area.left() - gap,
                                metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, messages::rateText(tick));
    }
    qreal taken = m_area.left();
    for (const double x : columns()) {
        const qreal place = placeOf(x, m_low).x();
        const QString text = xText(m_chart, x);
        const qreal width = widthOf(metrics, text);
        painter.setPen(QPen(m_look.grid, 1));
        painter.drawLine(QPointF(place, m_plot.top()), QPointF(place, m_plot.bottom()));
        if (place - width / 2 < taken)
            continue;
        taken = place + width / 2 + gap;
        painter.setPen(m_look.muted);
        painter.drawText(QRectF(place - width, m_plot.bottom() + gap / 2, 2 * width, metrics.height()),
                         Qt::AlignHCenter, text);
    }
    painter.setPen(m_look.muted);
    painter.drawText(
        QRectF(m_plot.left(), m_area.bottom() - metrics.height(), m_plot.width(), metrics.height()),
        Qt::AlignHCenter, m_chart.across == Chart::Across::Sizes ? tr("bytes a message") : tr("threads"));
}

void ChartPainter::paintCurve(QPainter &painter, const ChartCurve &curve) const
{
    QPolygonF band;
    QPolygonF line;
    for (const ChartPoint &point : curve.points)
        line.append(placeOf(point.x, point.value));
    for (const ChartPoint &point : curve.points)
        band.append(placeOf(point.x, point.highest));
    for (auto point = curve.points.crbegin(); point != curve.points.crend(); ++point)
        band.append(placeOf(point->x, point->lowest));
    QColor fill = colourOf(markOf(curve.colour), m_look);
    fill.setAlpha(bandAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(band);
    drawCurve(painter, line, line, curve.colour, curve.isOther, m_look);
}

/** In the order of the curves' ends. */
std::vector<const ChartCurve *> ChartPainter::namedCurves() const
{
    std::vector<const ChartCurve *> curves;
    for (const ChartCurve &curve : m_chart.curves) {
        if (!curve.points.isEmpty() && curve.isNamed)
            curves.push_back(&curve);
    }
    std::ranges::stable_sort(curves, std::ranges::greater(),
                             [](const ChartCurve *curve) { return curve->points.last().value; });
    return curves;
}

/** The labels at the right, moved apart; as many as there is room for. */
void ChartPainter::paintLegend(QPainter &painter) const
{
    const qreal step = QFontMetricsF(small()).height() + 2;
    const std::vector<const ChartCurve *> curves = namedCurves();
    const auto room = static_cast<std::size_t>(std::max(std::floor(m_plot.height() / step), 1.0));
    const std::size_t shown = curves.size() > room ? room - 1 : curves.size();
    const qreal last = m_plot.bottom() - step * static_cast<qreal>(std::min(curves.size(), room));
    qreal y = m_plot.top() - step / 2;
    painter.setFont(small());
    for (std::size_t i = 0; i < shown; ++i) {
        const QPointF end = placeOf(curves[i]->points.last().x, curves[i]->points.last().value);
        y = std::max(y, std::min(end.y() - step / 2, last + step * static_cast<qreal>(i)));
        const QPointF begin(m_plot.right() + 2 * gap, y + step / 2);
        painter.setPen(QPen(m_look.grid, 1));
        if (end.x() > m_plot.right() - 1)
            painter.drawLine(end + QPointF(pointRadius, 0), begin);
        paintName(painter, *curves[i], begin);
        y += step;
    }
    if (shown < curves.size()) {
        painter.setPen(m_look.muted);
        painter.drawText(
            QPointF(m_plot.right() + legendIndent, y + step / 2 + QFontMetricsF(small()).ascent() / 2),
            tr("and %1 more").arg(QLocale().toString(curves.size() - shown)));
    }
}

void ChartPainter::paintName(QPainter &painter, const ChartCurve &curve, QPointF place) const
{
    const QFontMetricsF metrics(small());
    drawKey(painter, place + QPointF(keyLength / 2, 0), curve.colour, curve.isOther, m_look);
    const qreal left = m_plot.right() + legendIndent;
    const QRectF box(left, place.y() - metrics.height() / 2, m_area.right() - left, metrics.height());
    painter.setPen(m_look.text);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(curve.label, Qt::ElideMiddle, box.width()));
}

void ChartPainter::paintBars(QPainter &painter) const
{
    for (qsizetype row = 0; row < m_chart.bars.size(); ++row)
        paintBar(painter, m_chart.bars[row], row);
}

void ChartPainter::paintBar(QPainter &painter, const ChartBar &bar, qsizetype row) const
{
    const QRectF reach = m_spots[static_cast<std::size_t>(row)].reach;
    const QFontMetricsF metrics(m_look.font);
    const QFontMetricsF smallMetrics(small());
    const qreal textHeight = metrics.height() + (bar.note.isEmpty() ? 0 : smallMetrics.height());
    const QRectF label(m_area.left(), reach.center().y() - textHeight / 2,
                       m_plot.left() - m_area.left() - 2 * gap, metrics.height());
    painter.setFont(m_look.font);
    painter.setPen(m_look.text);
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(bar.label, Qt::ElideMiddle, label.width()));
    painter.setFont(small());
    painter.setPen(m_look.muted);
    painter.drawText(QRectF(label.left(), label.bottom(), label.width(), smallMetrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     smallMetrics.elidedText(bar.note, Qt::ElideMiddle, label.width()));

    const auto across = [this](double value) { return m_plot.left() + value / m_high * m_plot.width(); };
    const qreal thick = std::min(reach.height() * 0.5, metrics.height());
    const QRectF body(m_plot.left(), reach.center().y() - thick / 2, across(bar.point.value) - m_plot.left(),
                      thick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(markOf(bar.colour), m_look));
    painter.drawRoundedRect(body, 2, 2);
    painter.setPen(QPen(m_look.text, 1.5));
    const qreal y = reach.center().y();
    painter.drawLine(QPointF(across(bar.point.lowest), y), QPointF(across(bar.point.highest), y));
    for (const double end : { bar.point.lowest, bar.point.highest })
        painter.drawLine(QPointF(across(end), y - thick / 4), QPointF(across(end), y + thick / 4));
    QString text = messages::rateText(bar.point.value);
    if (bar.before && *bar.before > 0) {
        painter.setPen(QPen(m_look.text, 2, Qt::DotLine));
        painter.drawLine(QPointF(across(*bar.before), body.top() - 3),
                         QPointF(across(*bar.before), body.bottom() + 3));
        const double change = (bar.point.value / *bar.before - 1) * 100;
        text += QStringLiteral("  %1%2%").arg(change < 0 ? QStringLiteral("−") : QStringLiteral("+"),
                                              QLocale().toString(std::abs(change), 'f', 0));
    }
    painter.setFont(m_look.font);
    painter.setPen(m_look.text);
    const qreal after =
        across(std::max({ bar.point.highest, bar.point.value, bar.before.value_or(0) })) + gap;
    painter.drawText(QRectF(after, reach.top(), m_area.right() - after, reach.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace cipherscope::ui
