import { expect, test } from 'vitest'
import { readSeatMap } from '../shipped/seat-map.ts'
import { readFoundingRecord } from './read-founding-record.ts'
import { findSamplePlace, listSamplePlaces } from '../seats/find-sample-place.ts'
import { toNameKey } from '../words/name-key.ts'
import { parseSeatMap } from '../shipped/seat-map.ts'
import { parseSeats } from './parse-seats.ts'

test('names that differ in accents, case or commas alone are the same seat', () => {
  expect(toNameKey('Montgomeryshire and Glyndŵr')).toBe(toNameKey('Montgomeryshire and Glyndwr'))
  expect(toNameKey('YNYS MÔN')).toBe('ynys mon')
  expect(toNameKey('Harborough, Oadby & Wigston')).toBe(toNameKey('Harborough, Oadby and Wigston'))
})

test('no two of the 650 seats share a folded name', () => {
  const { seats } = readFoundingRecord()
  expect(new Set(seats.map(({ name }) => toNameKey(name))).size).toBe(650)
})

test('a seat whose name has a comma is read whole', () => {
  expect(parseSeats('gss,name,nation\nE14001523,"Stone, Great Wyrley and Penkridge",England\n')).toEqual([
    { gss: 'E14001523', name: 'Stone, Great Wyrley and Penkridge', nation: 'England' },
  ])
})

test.each([
  { fault: 'a nation that is none', line: 'E14001523,Stone,Mercia' },
  { fault: 'a code that is none', line: '14001523,Stone,England' },
  { fault: 'a missing name', line: 'E14001523,,England' },
])('a list of seats with $fault is refused by line', ({ line }) => {
  expect(() => parseSeats(`gss,name,nation\n${line}\n`)).toThrow('seats.csv, line 2')
})

test('each of the 650 seats has a hexagon of its own on the map', () => {
  const places = readSeatMap()
  const { seats } = readFoundingRecord()
  expect(places.map(({ gss }) => gss).toSorted()).toEqual(seats.map(({ gss }) => gss).toSorted())
  expect(new Set(places.map(({ column, row }) => `${column},${row}`)).size).toBe(650)
})

test('a map with a place that is none is refused by line', () => {
  expect(() => parseSeatMap('gss,column,row\nE14001523,1,2\nE14001524,1,-1\n')).toThrow('seat-map.csv, line 3')
})

test('a sample place is found however its postcode is spaced and cased', () => {
  expect(findSamplePlace('sw1a0aa')).toEqual({ postcode: 'SW1A 0AA', place: 'Houses of Parliament', gss: 'E14001172' })
  expect(findSamplePlace(' SW1A 0AA ')).toEqual(findSamplePlace('sw1a0aa'))
})

test.each([
  ['Montgomeryshire and Glyndŵr', 'Montgomeryshire and Glyndwr'],
  ['Bridlington and The Wolds', 'Bridlington and the Wolds'],
  ['South Holland and The Deepings', 'South Holland and the Deepings'],
])('%s is one seat, however a source writes it', (one, other) => {
  const { seats } = readFoundingRecord()
  expect(toNameKey(one)).toBe(toNameKey(other))
  expect(seats.filter(({ name }) => toNameKey(name) === toNameKey(one))).toHaveLength(1)
})

test('no sample place is in a seat that changed hands since', () => {
  const changed = ['E14001455', 'E14001251', 'E14001350', 'S14000061', 'S14000066', 'E14001174']
  expect(listSamplePlaces().filter(({ gss }) => changed.includes(gss))).toEqual([])
})

test('any other postcode is no sample place', () => {
  expect(findSamplePlace('SW1A 1AA')).toBeUndefined()
  expect(findSamplePlace('')).toBeUndefined()
})
